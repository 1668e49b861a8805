package dk.virkwiki.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;

/**
 * A process that writes to a store from several threads and prints each write it was told is done,
 * as {@code id version;}, until it is killed. What a document holds follows from id and version, so
 * that another process can tell whether it is whole.
 */
final class CrashWriter {
    private static final int THREADS = 4;

    private final MongoCollection<Document> pages;
    private final String round;

    private CrashWriter(MongoCollection<Document> pages, String round) {
        this.pages = pages;
        this.round = round;
    }

    public static void main(String[] arguments) {
        var store = EmbeddedStore.open(Path.of(arguments[0]));
        var client = MongoClients.create(store.connectionString());
        MongoCollection<Document> pages = client.getDatabase("crash").getCollection("pages");
        createIndexes(pages);
        var known = new ArrayList<List<Document>>();
        for (int i = 0; i < THREADS; i++) {
            known.add(new ArrayList<>());
        }
        int next = 0;
        for (Document page : pages.find()) {
            known.get(next++ % THREADS).add(page);
        }
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            var writer = new CrashWriter(pages, arguments[1] + "-" + thread);
            Thread.ofPlatform().start(() -> writer.writeForEver(known.get(thread)));
        }
    }

    static void createIndexes(MongoCollection<Document> pages) {
        pages.createIndex(Indexes.ascending("slug"), new IndexOptions().unique(true));
        pages.createIndex(Indexes.ascending("owner", "version"));
        pages.createIndex(Indexes.ascending("tags"));
    }

    static Document page(String id, int version) {
        int mixed = Math.floorMod((id + "/" + version).hashCode(), 1_000);
        return new Document("_id", id)
                .append("version", version)
                .append("slug", id + "-v" + version)
                .append("owner", "o" + mixed % 7)
                .append("tags", List.of("t" + mixed % 5, "u" + mixed % 3))
                .append("body", ("text " + mixed + " ").repeat(mixed % 400));
    }

    private void writeForEver(List<Document> known) {
        var random = new Random();
        for (int n = 0; ; n++) {
            if (known.isEmpty() || random.nextInt(3) == 0) {
                Document fresh = page(round + "-" + n, 1);
                pages.insertOne(fresh);
                done(fresh);
                known.add(fresh);
                continue;
            }
            int at = random.nextInt(known.size());
            Document old = known.get(at);
            Document changed = page(old.getString("_id"), old.getInteger("version") + 1);
            write(old, changed, random.nextBoolean());
            done(changed);
            known.set(at, changed);
        }
    }

    private void write(Document old, Document changed, boolean replace) {
        var which = and(eq("_id", old.get("_id")), eq("version", old.get("version")));
        var fields = new Document(changed);
        fields.remove("_id");
        long modified =
                replace
                        ? pages.replaceOne(which, changed).getModifiedCount()
                        : pages.updateOne(which, new Document("$set", fields)).getModifiedCount();
        if (modified != 1) {
            throw new IllegalStateException("lost " + old.toJson());
        }
    }

    private static void done(Document page) {
        byte[] line =
                (page.get("_id") + " " + page.get("version") + ";\n")
                        .getBytes(StandardCharsets.UTF_8);
        synchronized (System.out) {
            System.out.write(line, 0, line.length);
            System.out.flush();
        }
    }
}
