package dk.virkwiki.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing process again and again: what it was told is done must be there afterwards. */
class KillNineTest {
    private static final int ROUNDS = 20;
    private static final int SIGKILL_EXIT = 128 + 9;

    private final Random random = new Random();
    private final Map<String, Integer> acknowledged = new HashMap<>();

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyAcknowledgedWriteSurvivesKillNine(@TempDir Path directory) throws Exception {
        int writes = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            writes += writeUntilKilled(directory, round);
            verify(directory, "round " + round);
        }
        assertThat(writes).isGreaterThan(ROUNDS * 40);
    }

    /** Returns how many writes were acknowledged. */
    private int writeUntilKilled(Path directory, int round) throws Exception {
        Process writer = start(directory, "r" + round);
        int lines = 0;
        try (var output = output(writer)) {
            int enough = 40 + random.nextInt(260);
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines += note(line) ? 1 : 0;
                if (lines == enough) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(writer.waitFor()).as("killed in the middle").isEqualTo(SIGKILL_EXIT);
        return lines;
    }

    static Process start(Path directory, String round) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-ea",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        directory.toString(),
                        round)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static BufferedReader output(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private boolean note(String line) {
        String[] words = line.split(" ");
        if (words.length != 2 || !words[1].matches("\\d+;")) {
            return false; // a log line
        }
        int version = Integer.parseInt(words[1].substring(0, words[1].length() - 1));
        acknowledged.merge(words[0], version, Math::max);
        return true;
    }

    private void verify(Path directory, String round) {
        try (var store = EmbeddedStore.open(directory);
                var client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> pages = client.getDatabase("crash").getCollection("pages");
            var found = new HashMap<String, Document>();
            pages.find().forEach(page -> found.put(page.getString("_id"), page));
            acknowledged.forEach((id, version) -> requireKept(round, found.get(id), id, version));
            found.forEach((id, page) -> acknowledged.put(id, page.getInteger("version")));
            requireIndexesAgree(pages, found);
            assertThat(store.scans()).isEmpty();
        }
    }

    private static void requireKept(String round, Document page, String id, int version) {
        assertThat(page).as("%s: %s", round, id).isNotNull();
        // the write under way when the process died may have reached the disk
        assertThat(page.getInteger("version")).as(id).isBetween(version, version + 1);
    }

    private static void requireIndexesAgree(
            MongoCollection<Document> pages, Map<String, Document> found) {
        var owners = new HashMap<String, Long>();
        var tags = new HashMap<String, Long>();
        found.forEach(
                (id, page) -> {
                    assertThat(page).isEqualTo(CrashWriter.page(id, page.getInteger("version")));
                    owners.merge(page.getString("owner"), 1L, Long::sum);
                    page.getList("tags", String.class).forEach(t -> tags.merge(t, 1L, Long::sum));
                });
        owners.forEach(
                (owner, n) -> assertThat(pages.countDocuments(eq("owner", owner))).isEqualTo(n));
        tags.forEach((tag, n) -> assertThat(pages.countDocuments(eq("tags", tag))).isEqualTo(n));
        var inOrder = new HashSet<String>();
        pages.find().sort(Sorts.ascending("slug")).forEach(p -> inOrder.add(p.getString("_id")));
        assertThat(inOrder).isEqualTo(found.keySet());
        found.values().stream()
                .limit(50)
                .forEach(
                        page ->
                                assertThat(pages.find(eq("slug", page.get("slug"))).first())
                                        .isEqualTo(page));
    }
}
