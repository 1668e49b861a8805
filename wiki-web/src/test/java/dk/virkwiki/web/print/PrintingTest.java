package dk.virkwiki.web.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dk.virkwiki.article.Author;
import dk.virkwiki.intake.FileType;
import dk.virkwiki.intake.SampleFiles;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.material.Paper;
import dk.virkwiki.media.Files;
import dk.virkwiki.media.StoredFile;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Invalid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrintingTest {
    private static final String ADDRESS = "https://wiki.example.dk/artikler/kodeord?v=3";
    private final Files files = mock();
    private final Printing printing = new Printing(new Pictures(files));

    @AfterEach
    void stop() {
        printing.stop();
    }

    private static Sheet sheet(Paper paper, String markdown, @Nullable String mark) {
        return html(paper, Markdown.read(markdown, Audience.PUBLIC, WikiLinks.none()).html(), mark);
    }

    private static Sheet html(Paper paper, String html, @Nullable String mark) {
        return new Sheet(
                "kodeord/3",
                paper,
                new Sheet.Head("da", "Folder", "Kodeord på æøå", "Tre råd"),
                html,
                new Sheet.Foot(
                        "Version 3 · 12. november 2026",
                        "Digitaliseringsstyrelsen",
                        "Endnu ikke kontrolleret af Digitaliseringsstyrelsen",
                        ADDRESS,
                        "wiki.example.dk/artikler/kodeord",
                        "Side",
                        mark));
    }

    private void stored(String name, FileType type, byte[] bytes) {
        var content = new StoredFile.Content("k", bytes.length, "0");
        var file = new StoredFile(name, type, null, "", Author.SYSTEM, Instant.EPOCH, content);
        given(files.find(any(), eq(name))).willReturn(Optional.of(file));
        given(files.open(file, 0)).willAnswer(_ -> new ByteArrayInputStream(bytes));
    }

    private static long pictures(PDDocument pdf) {
        long found = 0;
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getXObjectNames()) {
                found += page.getResources().isImageXObject(name) ? 1 : 0;
            }
        }
        return found;
    }

    /** The square code is one; a film or a file that is not there is none. */
    @Test
    void picturesOfTheWikiGoOnPaperAndOnlyThose() throws IOException {
        stored("kort.png", FileType.PNG, SampleFiles.png(600, 300));
        stored("film.mp4", FileType.MP4, SampleFiles.mp4(2_000));
        var html =
                "<p><img src=\"/filer/kort.png\" alt=\"Et kort\"></p><p><img src=\"/filer/film.mp4\" alt=\"En film\"></p>"
                        + "<p><img src=\"/filer/vaek.png\" alt=\"Et hul\"></p><p><img src=\"wiki:kort.png\" alt=\"Snyd\"></p>";

        try (var pdf = Loader.loadPDF(printing.pdf(html(Paper.A4, html, null)))) {
            assertThat(pictures(pdf)).isEqualTo(2);
            assertThat(words(pdf)).contains("En film", "Et hul", "Snyd");
        }
    }

    @Test
    void pictureThatIsTakenAwayIsOnNoPaperAnyMore() throws IOException {
        stored("kort.png", FileType.PNG, SampleFiles.png(600, 300));
        var sheet = html(Paper.A4, "<p><img src=\"/filer/kort.png\" alt=\"Et kort\"></p>", null);
        printing.pdf(sheet);
        given(files.find(any(), eq("kort.png"))).willReturn(Optional.empty());

        try (var pdf = Loader.loadPDF(printing.pdf(sheet))) {
            assertThat(pictures(pdf)).isEqualTo(1);
            assertThat(words(pdf)).contains("Et kort");
        }
    }

    private static String words(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void paperHasTheTextTheStampAndTheCodeAndNothingForAdvisors(Paper paper) throws IOException {
        var text = "Rød grød med fløde på Ærø. Läs – »citat«.\n\n:::sig\nKanariefugl\n:::\n";
        try (var pdf = Loader.loadPDF(printing.pdf(sheet(paper, text, null)))) {
            assertThat(words(pdf))
                    .contains("Rød grød med fløde på Ærø. Läs – »citat«.", "Kodeord på æøå")
                    .contains("Version 3 · 12. november 2026", "Side 1 / 1")
                    .contains("Endnu ikke kontrolleret af Digitaliseringsstyrelsen")
                    .contains("wiki.example.dk/artikler/kodeord")
                    .doesNotContain("Kanariefugl", "FORÆLDET", "#");
            assertThat(PaperPictures.codeOn(pdf, 0)).isEqualTo(ADDRESS);
            float width = pdf.getPage(0).getMediaBox().getWidth();
            assertThat(width / 72 * 25.4f).isBetween(paper == Paper.A5 ? 147f : 209f, 211f);
        }
    }

    @Test
    void whatIsToBeTickedHasABoxToTick() throws IOException {
        var text = "- [ ] Log ind\n- [x] Find brevet\n- Læs det\n";
        try (var pdf = Loader.loadPDF(printing.pdf(sheet(Paper.A4, text, null)))) {
            assertThat(words(pdf)).contains("Log ind", "×", "Find brevet", "Læs det");
            assertThat(words(pdf)).doesNotContain("#", "☐");
        }
    }

    @Test
    void paperCanBeReadAloudAndLooksTheSameEverywhere() throws IOException {
        var text = "Tekst\n\n## Afsnit\n\n- et\n\n| a | b |\n| - | - |\n| *c* | **d** |\n";
        try (var pdf = Loader.loadPDF(printing.pdf(sheet(Paper.A4, text, null)))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("da");
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Kodeord på æøå");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("IBMPlexSans");
                }
            }
        }
    }

    @Test
    void everyPageOfAPaperThatNoLongerHoldsSaysSo() throws IOException {
        var text = "Rådene er mange. ".repeat(600);
        try (var pdf = Loader.loadPDF(printing.pdf(sheet(Paper.A5, text, "FORÆLDET")))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(pdf)).contains("Version 3", "Side " + page + " / ");
                assertThat(PaperPictures.codeOn(pdf, page - 1)).isEqualTo(ADDRESS);
                assertThat(reader.getText(pdf).replaceAll("\\s", "")).contains("FORÆLDET");
            }
        }
    }

    /** Even if the Markdown reader ever let it through. */
    @Test
    void nothingIsFetchedFromOutsideOrFromTheMachine() throws Exception {
        var asked = new AtomicInteger();
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual()
                    .start(
                            () -> {
                                while (!server.isClosed()) {
                                    try (var caller = server.accept()) {
                                        asked.incrementAndGet();
                                        caller.getOutputStream().write(new byte[0]);
                                    } catch (IOException closed) {
                                        return;
                                    }
                                }
                            });
            var at = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            var html =
                    """
                    <p>Her</p><img src="%1$s.png" alt="Et kort"><link rel="stylesheet" href="%1$s.css">
                    <style>@import url(%1$s.css); p { background: url(file:///etc/passwd) }</style>
                    <object data="%1$s"></object><iframe src="file:///etc/passwd"></iframe>
                    <embed src="%1$s"><svg><image href="%1$s"/></svg><p style="background:url(%1$s)">Der</p>
                    <img src="file:///etc/passwd" alt=""><script>x</script><base href="%1$s">
                    <a href="file:///etc/passwd">vej</a><a href="javascript:x">vej</a><table background="%1$s"><tr><td>c</td></tr></table>
                    """
                            .formatted(at);
            try (var pdf = Loader.loadPDF(printing.pdf(html(Paper.A4, html, null)))) {
                assertThat(words(pdf)).contains("Her", "Der", "Et kort").doesNotContain("root:");
            }
            assertThat(asked.get()).isZero();
        }
    }

    static Stream<String> hostile() {
        var nested = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            nested.append("  ".repeat(i)).append("- dyb\n");
        }
        return Stream.of(
                "> ".repeat(5_000) + "x",
                nested.toString(),
                "| a ".repeat(80)
                        + "|\n"
                        + "| - ".repeat(80)
                        + "|\n"
                        + ("| b ".repeat(80) + "|\n").repeat(40),
                "x".repeat(50_000),
                "**".repeat(20_000),
                "1. **a** ![b](c)\n".repeat(1_000),
                "\uD83D\uDE00\u202E\u0000\uFFFF<b>&amp;#x0; e\u0301".repeat(500),
                ":::tip\n".repeat(500) + "x",
                "");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextsBecomePaperInTime(String markdown) throws IOException {
        var begun = System.nanoTime();
        try (var pdf = Loader.loadPDF(printing.pdf(sheet(Paper.A5, markdown, null)))) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }

    /** The next sheet must not wait for one that nobody waits for. */
    @Test
    void sheetThatNobodyWaitsForIsGivenUp() throws Exception {
        var endless = html(Paper.A5, "<p>Ordene er mange.</p>".repeat(100_000), null);
        var slow = Thread.ofPlatform().start(() -> forEver(endless));
        Thread.sleep(500);
        slow.interrupt();
        assertThat(slow.join(Duration.ofSeconds(20))).isTrue();
    }

    private static void forEver(Sheet sheet) {
        assertThatThrownBy(() -> PdfMaker.make(sheet)).isInstanceOf(CancellationException.class);
    }

    @Test
    void longTextsAreRefusedAndFinishedOnesAreKept() {
        var tooLong = sheet(Paper.A4, "Ord. ".repeat(40_000), null);
        assertThatThrownBy(() -> printing.pdf(tooLong)).isInstanceOf(Invalid.class);
        var sheet = sheet(Paper.A4, "Råd.", null);
        assertThat(printing.pdf(sheet)).isSameAs(printing.pdf(sheet));
        assertThat(printing.pdf(sheet.on(Paper.A5))).isNotSameAs(printing.pdf(sheet));
        assertThat(printing.pdf(sheet(Paper.A4, "Råd.", "FORÆLDET")))
                .isNotSameAs(printing.pdf(sheet));
    }
}
