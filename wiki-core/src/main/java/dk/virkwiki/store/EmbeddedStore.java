package dk.virkwiki.store;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database in this process and one directory, spoken to through the ordinary MongoDB driver over
 * the loopback address. Every acknowledged write is on disk. There is no access control: whoever
 * can reach the machine's loopback address can read and write.
 */
public final class EmbeddedStore implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedStore.class);

    /** One for each connection of a driver's pool, since a write waits for the disk. */
    private static final int CONNECTION_THREADS = 100;

    private static final int UPKEEP_MILLIS = 250;
    private static final Duration LAST_COMPACTION = Duration.ofSeconds(2);

    private final StoreFile file;
    private final Journal journal;
    private final Usage usage = new Usage();
    private final MongoServer server;
    private final ScheduledExecutorService upkeep;
    private long openedVersion;
    private long rememberedVersion;
    private boolean complained;
    private boolean closed;

    private EmbeddedStore(StoreFile file) {
        this.file = file;
        this.journal = new Journal(file);
        this.server = new MongoServer(new StoreBackend(journal, usage));
        this.upkeep =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("store-upkeep").factory());
    }

    /**
     * Opens the store in a directory, which is made if need be.
     *
     * @throws StoreFailure if it is in use, damaged, full or not writable
     */
    public static EmbeddedStore open(Path directory) {
        return open(directory, "");
    }

    /**
     * @param fileSystem the scheme of another of H2's file systems, for example {@code retry:}
     */
    static EmbeddedStore open(Path directory, String fileSystem) {
        StoreFile file = StoreFile.take(directory.toAbsolutePath(), fileSystem);
        try {
            var store = new EmbeddedStore(file);
            store.start();
            return store;
        } catch (RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    private void start() {
        server.bind(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, CONNECTION_THREADS);
        openedVersion = journal.durableVersion();
        rememberedVersion = openedVersion;
        upkeep.scheduleWithFixedDelay(
                this::keepUp, UPKEEP_MILLIS, UPKEEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Where drivers connect, for example {@code mongodb://127.0.0.1:40123}. */
    public String connectionString() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    /** How many documents queries have read since the store was opened. */
    public long documentsTouched() {
        return usage.touched();
    }

    /**
     * The shapes of queries with a condition or an order that no index answered, for example {@code
     * wiki.articles {owner: ?} sort {title: 1}}. Reading a whole collection on purpose is not one.
     */
    public List<String> scans() {
        return usage.scans();
    }

    /** Starts the list of {@link #scans} anew. */
    public void forgetScans() {
        usage.forgetScans();
    }

    private void keepUp() {
        try {
            if (journal.durableVersion() != rememberedVersion) {
                journal.compactStep();
                rememberedVersion = journal.durableVersion();
                file.remember(rememberedVersion);
            }
            complained = false;
        } catch (RuntimeException e) { // an exception would end the upkeep for good
            if (!complained) {
                log.error("Upkeep of {} fails: {}", file.directory(), e.getMessage());
            }
            complained = true;
        }
    }

    /** Ends all connections, compacts the file for two seconds at most and releases it. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        upkeep.close();
        try {
            server.shutdownNow();
            boolean written = journal.durableVersion() != openedVersion;
            journal.close(written ? LAST_COMPACTION : Duration.ZERO);
            file.remember(journal.durableVersion());
        } finally {
            file.close();
        }
    }
}
