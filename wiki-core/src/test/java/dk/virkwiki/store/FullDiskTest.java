package dk.virkwiki.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store says and keeps when its disk fills up or fails while it runs. */
class FullDiskTest {
    private static volatile boolean full;
    private static volatile boolean cannotSync;

    @TempDir private Path directory;

    @BeforeAll
    static void registerDisk() {
        FilePath.register(new FillingDisk());
    }

    @BeforeEach
    void emptyDisk() {
        full = false;
        cannotSync = false;
    }

    @Test
    void nothingIsAcknowledgedOnAFullDiskAndAllIsWellAfterwards() {
        requireHonest(() -> full, () -> full = true, () -> full = false, 14031);
    }

    @Test
    void nothingIsAcknowledgedThatTheDiskDidNotTake() {
        requireHonest(() -> cannotSync, () -> cannotSync = true, () -> cannotSync = false, 1);
    }

    private void requireHonest(BooleanSupplier broken, Runnable breakIt, Runnable mend, int code) {
        var acknowledged = new ConcurrentSkipListSet<Integer>();
        try (var store = EmbeddedStore.open(directory, "filling:");
                var client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> pages = client.getDatabase("wiki").getCollection("pages");
            pages.createIndex(new Document("n", 1));
            insert(pages, acknowledged, 0, 50);
            breakIt.run();
            for (int i = 50; i < 60; i++) {
                int id = i;
                assertThatThrownBy(() -> insert(pages, acknowledged, id, id + 1))
                        .isInstanceOfSatisfying(
                                MongoException.class, e -> assertThat(e.getCode()).isEqualTo(code));
            }
            assertThat(broken.getAsBoolean()).isTrue();
            mend.run();
            insertAgain(pages, acknowledged, 60);
            insert(pages, acknowledged, 61, 100);
            requireKept(pages, acknowledged);
        }
        try (var store = EmbeddedStore.open(directory);
                var client = MongoClients.create(store.connectionString())) {
            requireKept(client.getDatabase("wiki").getCollection("pages"), acknowledged);
        }
    }

    private static void insert(
            MongoCollection<Document> pages, ConcurrentSkipListSet<Integer> ids, int from, int to) {
        for (int i = from; i < to; i++) {
            pages.insertOne(
                    new Document("_id", i).append("n", i % 7).append("body", "x".repeat(2_000)));
            ids.add(i);
        }
    }

    /** The store looks twice a second whether the disk works again. */
    private static void insertAgain(
            MongoCollection<Document> pages, ConcurrentSkipListSet<Integer> ids, int id) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!ids.contains(id)) {
            try {
                insert(pages, ids, id, id + 1);
            } catch (MongoException e) {
                assertThat(System.nanoTime()).as(e.getMessage()).isLessThan(end);
                Thread.onSpinWait();
            }
        }
    }

    private static void requireKept(
            MongoCollection<Document> pages, ConcurrentSkipListSet<Integer> acknowledged) {
        var found = new ConcurrentSkipListSet<Integer>();
        pages.find().forEach(page -> found.add(page.getInteger("_id")));
        assertThat(found).containsAll(acknowledged);
        // a write that failed may have been written all the same, as with any database
        assertThat(found).allMatch(id -> acknowledged.contains(id) || id >= 50 && id < 61);
        for (int n = 0; n < 7; n++) {
            int remainder = n;
            assertThat(pages.countDocuments(new Document("n", n)))
                    .isEqualTo(found.stream().filter(i -> i % 7 == remainder).count());
        }
    }

    /** Files that cannot be written to while the disk is said to be full. */
    public static final class FillingDisk extends FilePathWrapper {
        @Override
        public String getScheme() {
            return "filling";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new FillingChannel(super.open(mode));
        }
    }

    private static final class FillingChannel extends FileBaseDefault {
        private final FileChannel channel;

        FillingChannel(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            return channel.write(bytes, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (cannotSync) {
                throw new IOException("Input/output error");
            }
            channel.force(metaData);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return channel.read(bytes, position);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            channel.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }

        @Override
        public java.nio.channels.FileLock tryLock(long position, long size, boolean shared)
                throws IOException {
            return channel.tryLock(position, size, shared);
        }
    }
}
