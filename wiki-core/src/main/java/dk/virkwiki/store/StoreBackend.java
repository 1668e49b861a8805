package dk.virkwiki.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Answers MongoDB's commands from the store's file: reads side by side, writes in turn. */
final class StoreBackend extends AbstractMongoBackend {
    /** All other commands are taken to write. */
    private static final Set<String> READS =
            Set.of(
                    "find",
                    "count",
                    "distinct",
                    "getmore",
                    "killcursors",
                    "listcollections",
                    "listindexes",
                    "collstats",
                    "dbstats",
                    "validate",
                    "ismaster",
                    "hello",
                    "ping",
                    "buildinfo",
                    "serverstatus",
                    "whatsmyuri",
                    "getlasterror",
                    "connectionstatus",
                    "hostinfo",
                    "endsessions");

    private final Journal journal;
    private final Usage usage;
    private final Map<String, StoreDatabase> opened = new ConcurrentHashMap<>();

    StoreBackend(Journal journal, Usage usage) {
        super(Clock.systemUTC());
        this.journal = journal;
        this.usage = usage;
        journal.onReopen(this::openDatabases);
        journal.onMove(() -> opened.values().forEach(StoreDatabase::publish));
        journal.write(
                () -> {
                    openDatabases();
                    return true;
                });
    }

    private void openDatabases() {
        super.close();
        opened.clear();
        for (String name : journal.store().getMapNames()) {
            if (name.startsWith(StoreFile.DOCUMENTS)) {
                String collection = name.substring(StoreFile.DOCUMENTS.length());
                resolveDatabase(collection.substring(0, collection.indexOf('.')));
            }
        }
        opened.values().forEach(StoreDatabase::publish);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return opened.computeIfAbsent(
                name, key -> new StoreDatabase(key, getCursorRegistry(), journal, usage));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        return reads(command, query)
                ? journal.read(() -> super.handleCommand(channel, database, command, query))
                : journal.write(() -> super.handleCommand(channel, database, command, query));
    }

    private static boolean reads(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        return READS.contains(name)
                || name.equals("aggregate") && !writesItsResult(query.get("pipeline"));
    }

    private static boolean writesItsResult(@Nullable Object pipeline) {
        return pipeline instanceof Collection<?> stages
                && stages.stream()
                        .anyMatch(
                                stage ->
                                        stage instanceof Document document
                                                && (document.containsKey("$out")
                                                        || document.containsKey("$merge")));
    }
}
