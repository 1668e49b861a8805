package dk.virkwiki.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The program in a process of its own, in a folder that is its working directory. */
final class Program {
    private static final Path JAR = Path.of("target/virk-wiki.jar").toAbsolutePath();

    private final List<String> command;

    private Program(String... command) {
        this.command = List.of(command);
    }

    /** As people start it. */
    static Program ofTheJar() {
        return new Program("-jar", JAR.toString());
    }

    /**
     * The same classes with the libraries beside them, as the jar itself takes them apart. HotSpot
     * keeps what it read of those in an archive, which it cannot of a jar of jars: the first
     * process to end by itself leaves one, and each after that starts with half the work.
     */
    static Program takenApart(Path folder) throws IOException, InterruptedException {
        var apart =
                new ProcessBuilder(java(), "-Djarmode=tools", "-jar", JAR.toString(), "extract")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        apart.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertThat(apart.waitFor()).isZero();
        return new Program(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("virk-wiki.jsa"),
                "-jar",
                folder.resolve("virk-wiki/virk-wiki.jar").toString());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin/java").toString();
    }

    Process start(Path folder, String... words) throws IOException {
        var whole = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        whole.addAll(command);
        whole.addAll(List.of(words));
        return new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** Waits until a site answers; what it writes goes nowhere after that. */
    static void awaitStarted(Process site) throws IOException {
        var lines = site.inputReader();
        var before = new ArrayList<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains("Started WikiApplication")) {
                CompletableFuture.runAsync(() -> lines.lines().forEach(_ -> {}));
                return;
            }
            before.add(line);
        }
        throw new AssertionError("The site did not start: " + String.join("\n", before));
    }
}
