package dk.virkwiki.web.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What happens to the real process when its search index is lost, damaged or cut off. */
@Timeout(600)
class IndexRobustnessIT {
    private static final int ARTICLES = 300;
    private static final String NOTICE = "Vi bygger søgningen op igen";

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private static final List<Process> STARTED = new ArrayList<>();

    @TempDir private static Path folder;
    @TempDir private static Path apart;
    private static Program program;

    private int port;

    @BeforeAll
    static void importArticles() throws Exception {
        program = Program.takenApart(apart);
        var files = Files.createDirectory(folder.resolve("artikler"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(files.resolve("artikel-" + i + ".md"), article(i));
        }
        var imported = start("import", "artikler");
        imported.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertThat(imported.waitFor()).isZero();
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        for (var process : STARTED) {
            process.destroyForcibly().waitFor();
        }
        STARTED.clear();
    }

    private static String article(int number) {
        return """
        ---
        title: Tinglysning nummer %d
        slug: tinglysning-%d
        status: published
        ---
        Ordet særkende%d står kun her. Alle artikler handler om tinglysning af skøder.
        """
                .formatted(number, number, number);
    }

    private static Process start(String... words) throws IOException {
        var process = program.start(folder, words);
        STARTED.add(process);
        return process;
    }

    private Process serve() throws Exception {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var server = start("serve", "--server.port=" + port, "--virkwiki.articles.first=");
        Program.awaitStarted(server);
        return server;
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private String get(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        var response = http.send(request.build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return response.body();
    }

    private boolean findsAll() throws Exception {
        return get("/api/search?q=tinglysning").contains("\"total\":" + ARTICLES)
                && get("/api/search?q=s%C3%A6rkende" + (ARTICLES - 1))
                        .contains("\"slug\":\"tinglysning-" + (ARTICLES - 1) + "\"")
                && !get("/").contains(NOTICE);
    }

    /** Everything is found again within two minutes, and no page fails meanwhile. */
    private void healsItself() throws Exception {
        var end = Instant.now().plus(Duration.ofMinutes(2));
        while (!findsAll()) {
            assertThat(get("/soeg?q=tinglysning")).contains("</html>");
            assertThat(get("/artikler")).contains("</html>");
            assertThat(get("/artikler/tinglysning-7")).contains("særkende7");
            assertThat(Instant.now()).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private List<Path> indexFiles() throws IOException {
        try (var all = Files.walk(folder.resolve("data/index"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList();
        }
    }

    private static void spoil(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            bytes.write(new byte[] {0x55, 0x2a, 0x55});
        }
    }

    @Test
    void lostDamagedAndForeignIndexesAreMadeAnewWhileTheSiteIsUp() throws Exception {
        FileSystemUtils.deleteRecursively(folder.resolve("data/index"));
        var server = serve();
        healsItself();
        kill(server);

        for (var file : indexFiles()) {
            spoil(file);
        }
        server = serve();
        healsItself();
        kill(server);

        FileSystemUtils.deleteRecursively(folder.resolve("data/index"));
        Files.writeString(folder.resolve("data/index"), "not a folder");
        server = serve();
        assertThat(get("/")).contains(NOTICE);
        assertThat(get("/soeg?q=tinglysning")).contains(NOTICE);
        assertThat(get("/artikler")).contains(NOTICE);
        Files.delete(folder.resolve("data/index"));
        healsItself();
    }

    @Test
    void killedAtAnyTimeTheSiteComesUpWithEverything() throws Exception {
        for (int millis : new int[] {0, 150, 600}) {
            var index = folder.resolve("data/index");
            FileSystemUtils.deleteRecursively(index);
            var server = serve();
            TimeUnit.MILLISECONDS.sleep(millis);
            kill(server);
        }
        serve();
        healsItself();
    }

    /** Needs the right to mount; the same is proven with a failing directory in wiki-search. */
    @Test
    void fullDiskIsToldAndHealsWhenThereIsRoom() throws Exception {
        var index = folder.resolve("data/index");
        FileSystemUtils.deleteRecursively(index);
        Files.createDirectories(index);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", index.toString()));
        try {
            var full = index.resolve("fyld");
            Files.write(full, new byte[380 * 1024]);
            var server = serve();
            assertThat(get("/soeg?q=tinglysning")).contains(NOTICE);
            assertThat(get("/artikler/tinglysning-7")).contains("særkende7");
            assertThat(get("/artikler")).contains(NOTICE);
            assertThat(run("mount", "-o", "remount,size=64m", index.toString())).isTrue();
            healsItself();
            kill(server);
        } finally {
            run("umount", "-l", index.toString());
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    @Test
    void hostileSearchesAndFilesDamagedUnderTheRunningSiteAreSurvived() throws Exception {
        var server = serve();
        healsItself();
        hostileSearchesAreAnsweredInTime(server);
        for (var file : indexFiles()) {
            try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.write(new byte[(int) bytes.length()]);
            }
        }
        for (int i = 0; i < 3; i++) {
            get("/soeg?q=tinglysning+nummer+" + i);
        }
        healsItself();
    }

    private void hostileSearchesAreAnsweredInTime(Process server) throws Exception {
        var hostile =
                List.of(
                        "*ing",
                        "?????????",
                        "((((((((((((((((a OR (b AND (c",
                        "/(a+)+$/",
                        "[* TO *]",
                        "a:b:c^9~2",
                        "\u0000\u0001\u001f",
                        "tinglysning\u0007\u202e",
                        words(1_000));
        for (var text : hostile) {
            get("/soeg?q=" + encoded(text));
        }
        var before = server.info().totalCpuDuration().orElse(Duration.ZERO);
        for (var text : hostile) {
            for (var address : List.of("/soeg?q=", "/api/search?q=", "/api/suggest?q=")) {
                get(address + encoded(text));
            }
        }
        // Time of the processor, which does not depend on how busy the machine is.
        var spent = server.info().totalCpuDuration().orElse(Duration.ZERO).minus(before);
        assertThat(spent.dividedBy(3L * hostile.size())).isLessThan(Duration.ofMillis(100));
        assertThat(status("/soeg?q=%ED%A0%BD")).isEqualTo(200);
        assertThat(status("/api/search?q=%ED%A0%BD%00%FF")).isLessThan(500);
        assertThat(status("/api/search?q=" + "x".repeat(1_000_000))).isBetween(400, 499);
    }

    private static String words(int count) {
        var words = new StringBuilder();
        IntStream.range(0, count).forEach(i -> words.append("ord").append(i).append(' '));
        return words.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private int status(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
