package dk.virkwiki.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.bson.Document;

/** Measures the store: {@code java -cp <test classpath> dk.virkwiki.store.StoreBenchmark DIR}. */
final class StoreBenchmark {
    private static final int DOCUMENTS = 10_000;
    private static final String BODY = "Sådan gør du. ".repeat(700);

    private final Path directory;
    private final MongoDatabase database;
    private final MongoCollection<Document> pages;

    private StoreBenchmark(Path directory, MongoClient client) {
        this.directory = directory;
        this.database = client.getDatabase("bench");
        this.pages = database.getCollection("pages");
    }

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        try (var store = EmbeddedStore.open(directory);
                var client = MongoClients.create(store.connectionString())) {
            new StoreBenchmark(directory, client).run();
        }
        System.out.printf("closed, file %d MB%n", megabytes(directory));
        long begin = System.nanoTime();
        EmbeddedStore.open(directory).close();
        System.out.printf("opened and closed in %d ms%n", (System.nanoTime() - begin) / 1_000_000);
    }

    private void run() throws Exception {
        pages.createIndex(new Document("owner", 1).append("updated", -1));
        pages.createIndex(new Document("slug", 1));
        measure("insert 10 KB, 4 clients", 4, DOCUMENTS, i -> pages.insertOne(page(i)));
        var random = new Random(1);
        IntConsumer bySlug = i -> pages.find(eq("slug", "p" + random.nextInt(DOCUMENTS))).first();
        IntConsumer byId = i -> pages.find(eq("_id", random.nextInt(DOCUMENTS))).first();
        IntConsumer newest =
                i ->
                        pages.find(eq("owner", random.nextInt(100)))
                                .sort(Sorts.descending("updated"))
                                .limit(20)
                                .into(new ArrayList<>());
        measure("find by slug (warm-up)", 1, 5_000, bySlug);
        measure("find by slug", 1, 5_000, bySlug);
        measure("find by _id", 1, 5_000, byId);
        measure("find by owner, newest 20 (10 KB each)", 1, 1_000, newest);
        measure("count by owner", 1, 2_000, i -> pages.countDocuments(eq("owner", i % 100)));
        IntConsumer replace =
                i -> {
                    int id = Math.floorMod(i * 7919, DOCUMENTS);
                    pages.replaceOne(eq("_id", id), page(id));
                };
        measure("replace 10 KB, 1 client", 1, 1_000, replace);
        for (int round = 1; round <= 3; round++) {
            measure("replace 10 KB, 16 clients", 16, 6_000, replace);
            System.out.printf("  file %d MB%n", megabytes(directory));
        }
        small();
    }

    private void small() throws Exception {
        MongoCollection<Document> counters = database.getCollection("small");
        IntConsumer insert =
                i -> counters.insertOne(new Document("key", i).append("text", "a small one"));
        measure("insert small, 1 client", 1, 1_500, insert);
        measure("insert small, 16 clients", 16, 10_000, insert);
        measure(
                "increment, 16 clients",
                16,
                10_000,
                i -> pages.updateOne(eq("_id", i), Updates.inc("seen", 1)));
    }

    private static Document page(int i) {
        return new Document("_id", i)
                .append("slug", "p" + i)
                .append("owner", i % 100)
                .append("updated", System.nanoTime())
                .append("body", BODY);
    }

    private static void measure(String what, int clients, int count, IntConsumer act)
            throws Exception {
        long[] nanos = new long[count];
        long cpu = cpu();
        long begin = System.nanoTime();
        var threads = new ArrayList<Thread>();
        for (int c = 0; c < clients; c++) {
            int first = c;
            threads.add(
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        for (int i = first; i < count; i += clients) {
                                            long from = System.nanoTime();
                                            act.accept(i);
                                            nanos[i] = System.nanoTime() - from;
                                        }
                                    }));
        }
        for (Thread thread : List.copyOf(threads)) {
            thread.join();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(nanos);
        System.out.printf(
                "%-40s %7.0f/s  p50 %6.2f ms  p99 %7.2f ms  CPU %.2f ms each%n",
                what,
                count / seconds,
                nanos[count / 2] / 1e6,
                nanos[count * 99 / 100] / 1e6,
                (cpu() - cpu) / 1e6 / count);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long megabytes(Path directory) throws IOException {
        return Files.size(directory.resolve("store.mv")) >> 20;
    }
}
