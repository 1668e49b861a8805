package dk.virkwiki.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a person starts it: real processes, exit codes and sentences. */
class CommandLineIT {
    private static final Program JAR = Program.ofTheJar();

    @TempDir Path folder;

    private record Outcome(int code, String out) {}

    private Outcome run(String... words) throws IOException, InterruptedException {
        var process = JAR.start(folder, words);
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), out);
    }

    private static Map<String, String> contents(Path root) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(root)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void shippedArticlesGoInAndComeOutByteForByte() throws Exception {
        var shipped = Path.of("../articles").toAbsolutePath().normalize();

        var in = run("import", shipped.toString());
        assertThat(in.code()).as(in.out()).isZero();
        var out = run("export", "ud");
        assertThat(out.code()).as(out.out()).isZero();

        assertThat(contents(folder.resolve("ud"))).isEqualTo(contents(shipped));
    }

    /** Permission P17. */
    @Test
    void everyProblemIsToldWithFileAndLineAndTheGoodFilesGoIn() throws Exception {
        var files = Files.createDirectory(folder.resolve("artikler"));
        Files.writeString(
                files.resolve("god.md"), "---\ntitle: God\nstatus: published\n---\nTekst\n");
        Files.writeString(files.resolve("uden.md"), "---\ntype: guide\n---\nTekst\n");
        Files.writeString(files.resolve("skaev.md"), "---\ntitle: [\n---\n");

        var outcome = run("import", "artikler");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("uden.md:1: fejl: Titlen mangler")
                .containsPattern("skaev.md:\\d+: fejl: ")
                .contains("1 nye, 0 ændrede, 0 uændrede, 2 afvist.");
    }

    @Test
    void storeInUseAndMissingFolderAreToldInOneSentence() throws Exception {
        var server = JAR.start(folder, "serve", "--server.port=0", "--virkwiki.articles.first=");
        try {
            Program.awaitStarted(server);

            var refused = run("import", ".");

            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.out()).contains("bruges allerede").doesNotContain("\tat ");
        } finally {
            server.destroyForcibly().waitFor();
        }
        var missing = run("import", "findes-ikke");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.out()).contains("Mappen findes ikke").doesNotContain("\tat ");
    }

    @Test
    void damagedStoreAndUnreachableMongoAreToldInOneSentenceAndLeftAsTheyAre() throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        run("create-admin", "anne");
        Path store;
        try (var files = Files.walk(data)) {
            store = files.filter(f -> f.toString().endsWith(".mv")).findFirst().orElseThrow();
        }
        var half = new String(new byte[5_000], StandardCharsets.ISO_8859_1).replace('\0', 'x');
        Files.writeString(store, half);

        var damaged = run("serve", "--server.port=0");
        assertThat(damaged.code()).isEqualTo(3);
        assertThat(damaged.out()).contains("beskadiget").doesNotContain("\tat ");
        assertThat(Files.readString(store)).isEqualTo(half);

        var unreachable =
                run(
                        "reindex",
                        "--virkwiki.store.mode=external",
                        "--spring.mongodb.uri=mongodb://localhost:1/virkwiki");
        assertThat(unreachable.code()).isEqualTo(3);
        assertThat(unreachable.out()).contains("MongoDB").doesNotContain("\tat ");
    }
}
