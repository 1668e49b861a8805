package dk.virkwiki.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.material.Paper;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Measures how long paper takes: {@code ./mvnw -pl wiki-web test -Dtest=PrintSpeed}. */
class PrintSpeed {
    private static final int WARM_UP = 30;
    private static final int TIMES = 50;

    @Test
    void ofAShortLeafletAndALongGuide() throws IOException {
        measure("sikkerhed/sikkerhedstema-kodeord", Paper.A5);
        measure("moms/nul-indberetning", Paper.A4);
    }

    private static void measure(String file, Paper paper) throws IOException {
        var body = ArticleFile.bodyOf(Files.readString(Path.of("../articles", file + ".md")));
        var html = Markdown.read(body, Audience.PUBLIC, WikiLinks.none()).html();
        var foot =
                new Sheet.Foot(
                        "Version 3",
                        "Ejer",
                        "Kontrolleret",
                        "https://wiki.example.dk/a?v=3",
                        "a",
                        "Side",
                        null);
        var sheet = new Sheet("a/3", paper, new Sheet.Head("da", "Folder", "A", ""), html, foot);
        for (int i = 0; i < WARM_UP; i++) {
            assertThat(PdfMaker.make(sheet)).isNotEmpty();
        }
        var cpu = ManagementFactory.getThreadMXBean();
        long begun = cpu.getCurrentThreadCpuTime();
        long at = System.nanoTime();
        int bytes = 0;
        for (int i = 0; i < TIMES; i++) {
            bytes = PdfMaker.make(sheet).length;
        }
        LoggerFactory.getLogger(PrintSpeed.class)
                .info(
                        "{} {}: {} ms of CPU, {} ms, {} bytes",
                        file,
                        paper,
                        (cpu.getCurrentThreadCpuTime() - begun) / TIMES / 1_000_000,
                        (System.nanoTime() - at) / TIMES / 1_000_000,
                        bytes);
    }
}
