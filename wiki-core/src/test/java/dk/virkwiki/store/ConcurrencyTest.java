package dk.virkwiki.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoServerException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {
    private static final int PAGES = 60;

    @RegisterExtension static final StoreExtension store = new StoreExtension();

    /** Runs all at once and passes on what any of them fails with. */
    private static void together(List<Callable<Void>> acts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            for (Future<Void> act : threads.invokeAll(acts)) {
                act.get();
            }
        }
    }

    private static Document page(int id, int version) {
        return new Document("_id", id)
                .append("owner", "o" + (id + version) % 2)
                .append("updated", version)
                .append("version", version)
                .append("copy", new Document("version", version))
                .append("list", List.of(version, version));
    }

    @Test
    void readersSeeWholeDocumentsAndEachOnceWhileTheyMoveInTheIndex() throws Exception {
        MongoCollection<Document> pages = store.database().getCollection("moving");
        pages.createIndex(Indexes.ascending("owner", "updated"));
        for (int i = 0; i < PAGES; i++) {
            pages.insertOne(page(i, 0));
        }
        var done = new AtomicBoolean();
        Callable<Void> writer =
                () -> {
                    var random = new Random(1);
                    for (int version = 1; version < 600; version++) {
                        int id = random.nextInt(PAGES);
                        pages.replaceOne(eq("_id", id), page(id, version));
                    }
                    done.set(true);
                    return null;
                };
        Callable<Void> reader =
                () -> {
                    while (!done.get()) {
                        requireOneMoment(pages);
                    }
                    return null;
                };
        together(List.of(writer, reader, reader, reader));
        store.noScans();
    }

    private static void requireOneMoment(MongoCollection<Document> pages) {
        var found =
                pages.find(in("owner", "o0", "o1"))
                        .sort(descending("updated"))
                        .into(new ArrayList<>());
        assertThat(found).hasSize(PAGES).extracting(p -> p.get("_id")).doesNotHaveDuplicates();
        assertThat(found)
                .extracting(p -> p.getInteger("updated"))
                .isSortedAccordingTo((a, b) -> b - a);
        found.forEach(
                p -> assertThat(p).isEqualTo(page(p.getInteger("_id"), p.getInteger("version"))));
        assertThat(pages.countDocuments(in("owner", "o0", "o1"))).isEqualTo(PAGES);
    }

    @Test
    void incrementsAreNeverLost() throws Exception {
        MongoCollection<Document> counters = store.database().getCollection("counters");
        counters.insertOne(new Document("_id", "n").append("value", 0));
        var seen = ConcurrentHashMap.newKeySet();
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        Callable<Void> client =
                () -> {
                    for (int i = 0; i < 50; i++) {
                        Document counted =
                                counters.findOneAndUpdate(
                                        eq("_id", "n"), Updates.inc("value", 1), after);
                        assertThat(seen.add(counted.get("value"))).isTrue();
                    }
                    return null;
                };
        together(List.of(client, client, client, client, client, client));
        assertThat(counters.find().first().getInteger("value")).isEqualTo(300);
    }

    @Test
    void onlyOneOfManyGetsAUniqueKey() throws Exception {
        MongoCollection<Document> names = store.database().getCollection("names");
        names.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
        var taken = ConcurrentHashMap.newKeySet();
        Callable<Void> client =
                () -> {
                    for (int i = 0; i < 40; i++) {
                        try {
                            names.insertOne(new Document("name", "n" + i));
                            assertThat(taken.add(i)).isTrue();
                        } catch (com.mongodb.MongoWriteException e) {
                            assertThat(e.getError().getCode()).isEqualTo(11000);
                        }
                    }
                    return null;
                };
        together(List.of(client, client, client, client));
        assertThat(taken).hasSize(40);
        assertThat(names.countDocuments()).isEqualTo(40);
    }

    @Test
    void failedIndexLeavesTheOldOneWorking() {
        MongoCollection<Document> pages = store.database().getCollection("indexed");
        pages.createIndex(Indexes.ascending("a"));
        pages.insertMany(List.of(new Document("a", 1), new Document("a", 1)));
        var unique = new IndexOptions().unique(true);
        assertThatThrownBy(() -> pages.createIndex(Indexes.ascending("a"), unique))
                .isInstanceOf(MongoServerException.class);
        assertThatThrownBy(() -> pages.createIndex(Indexes.ascending("a", "b"), unique))
                .isInstanceOf(MongoServerException.class);
        assertThat(pages.countDocuments(eq("a", 1))).isEqualTo(2);
        store.noScans();
        pages.deleteOne(eq("a", 1));
        pages.createIndex(Indexes.ascending("a", "b"), unique);
        assertThatThrownBy(() -> pages.insertOne(new Document("a", 1)))
                .isInstanceOf(com.mongodb.MongoWriteException.class);
    }

    @Test
    void collectionsCanBeDroppedRenamedAndWrittenByAggregation() {
        MongoCollection<Document> pages = store.database().getCollection("first");
        pages.createIndex(Indexes.ascending("a"));
        pages.insertMany(List.of(new Document("a", 1), new Document("a", 2)));
        pages.aggregate(List.of(new Document("$out", "copied"))).toCollection();
        assertThat(store.database().getCollection("copied").countDocuments()).isEqualTo(2);
        pages.renameCollection(new com.mongodb.MongoNamespace("virkwiki", "second"));
        MongoCollection<Document> renamed = store.database().getCollection("second");
        assertThat(renamed.find(eq("a", 2)).into(new ArrayList<>())).hasSize(1);
        store.noScans();
        assertThat(pages.countDocuments()).isZero();
        renamed.drop();
        assertThat(store.database().listCollectionNames()).doesNotContain("first", "second");
        store.client().getDatabase("other").getCollection("c").insertOne(new Document());
        store.client().getDatabase("other").drop();
        assertThat(store.client().getDatabase("other").getCollection("c").countDocuments())
                .isZero();
    }

    @Test
    void fileDoesNotGrowWithTheNumberOfUpdates(@TempDir Path directory) throws Exception {
        long first = megabytesAfterUpdates(directory);
        megabytesAfterUpdates(directory);
        long third = megabytesAfterUpdates(directory);
        // each time 20 MB are written of which 1 MB stays live
        assertThat(third).isLessThan(first + 20);
    }

    private static long megabytesAfterUpdates(Path directory) throws Exception {
        String body = "x".repeat(20_000);
        try (var own = EmbeddedStore.open(directory);
                var client = MongoClients.create(own.connectionString())) {
            MongoCollection<Document> pages = client.getDatabase("wiki").getCollection("pages");
            var upsert = new UpdateOptions().upsert(true);
            Callable<Void> writer =
                    () -> {
                        for (int i = 0; i < 250; i++) {
                            var update = Updates.combine(Updates.inc("n", 1), set("body", body));
                            pages.updateOne(eq("_id", i % 50), update, upsert);
                        }
                        return null;
                    };
            together(List.of(writer, writer, writer, writer));
        }
        return megabytes(directory);
    }

    private static long megabytes(Path directory) throws IOException {
        return Files.size(directory.resolve("store.mv")) >> 20;
    }
}
