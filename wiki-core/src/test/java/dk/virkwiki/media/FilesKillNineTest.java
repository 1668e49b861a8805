package dk.virkwiki.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.store.EmbeddedStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that keeps files: each it was told is kept must be there, byte for byte. */
class FilesKillNineTest {
    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");
    private static final int ROUNDS = 4;

    private final Random random = new Random();
    private final Map<String, String> kept = new HashMap<>();

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyFileThatWasKeptSurvivesKillNine(@TempDir Path directory) throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            sendUntilKilled(directory, round);
        }
        try (var store = EmbeddedStore.open(directory);
                var client = MongoClients.create(store.connectionString());
                var core = CoreFixture.on(client, "virkwiki", aDayLater())) {
            var files = core.get(Files.class);
            for (var one : kept.entrySet()) {
                var file = files.get(METTE, one.getKey());
                assertThat(FileSender.sha256(files.open(file, 0))).isEqualTo(one.getValue());
            }
            core.get(FileUpkeep.class).sweep();
            assertThat(parts(client))
                    .as("nothing is left of what was cut off")
                    .isEqualTo(needed(core));
        }
    }

    /** A small heap: no file is ever in memory as a whole. */
    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void aLargeFileFitsThroughASmallHeap(@TempDir Path directory) throws Exception {
        var process = start(directory, "-Xmx128m", "x", "100");
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out).contains("104857600 bytes");
        System.out.println(out.strip());
    }

    private static Clock aDayLater() {
        return Clock.fixed(CoreFixture.NOW.plus(Duration.ofHours(25)), ZoneOffset.UTC);
    }

    private static long parts(com.mongodb.client.MongoClient client) {
        return client.getDatabase("virkwiki").getCollection("file_parts").countDocuments();
    }

    private static long needed(CoreFixture core) {
        try (var all = core.get(FileRepository.class).stream()) {
            return all.mapToLong(file -> (file.length() + FileParts.LENGTH - 1) / FileParts.LENGTH)
                    .sum();
        }
    }

    private void sendUntilKilled(Path directory, int round) throws Exception {
        var process = start(directory, "-Xmx128m", "r" + round);
        int enough = 3 + random.nextInt(12);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            int count = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.split(" ");
                if (words.length != 2 || !words[1].matches("[0-9a-f]{64};")) {
                    continue; // a log line
                }
                kept.put(words[0], words[1].substring(0, 64));
                if (++count == enough) {
                    Thread.sleep(random.nextInt(40));
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor()).as("killed in the middle").isEqualTo(128 + 9);
    }

    private static Process start(Path directory, String heap, String... words) throws IOException {
        var command =
                new java.util.ArrayList<>(
                        java.util.List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                heap,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                FileSender.class.getName(),
                                directory.toString()));
        command.addAll(java.util.List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
