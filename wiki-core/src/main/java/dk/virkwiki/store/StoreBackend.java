package dk.virkwiki.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
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
    /** Commands that are neither here nor a greeting are taken to write. */
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
                    "getlasterror");

    /** Commands about the server itself; they are answered even when the disk is not. */
    private static final Set<String> GREETINGS =
            Set.of(
                    "ismaster",
                    "hello",
                    "ping",
                    "buildinfo",
                    "whatsmyuri",
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
        String name = command.toLowerCase(Locale.ROOT);
        if (GREETINGS.contains(name)) {
            return super.handleCommand(channel, database, command, query);
        }
        return reads(name, query)
                ? journal.read(() -> super.handleCommand(channel, database, command, query))
                : journal.write(() -> super.handleCommand(channel, database, command, query));
    }

    /** The library would log a failed command with everything in it. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerError e) {
            Document answer = failure(e.getMessageWithoutErrorCode());
            answer.append("code", e.getCode());
            answer.putIfNotNull("codeName", e.getCodeName());
            return answer;
        } catch (MongoServerException e) {
            return failure(e.getMessageWithoutErrorCode());
        }
    }

    private static Document failure(@Nullable String message) {
        return new Document("ok", 0).append("errmsg", message);
    }

    private static boolean reads(String name, Document query) {
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
