package dk.virkwiki.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.virkwiki.web.print.PaperPictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A library prints leaflets, a visitor scans one, and a coordinator sees what is lacking. */
class MaterialStoriesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();
    private static final String LEAFLET = "/artikler/sikkerhedstema-kodeord";

    private HttpResponse<byte[]> get(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address(path))).build();
            return http.send(request, BodyHandlers.ofByteArray());
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void librarianTakesTheLeafletHomeAndHerVisitorScansIt() throws Exception {
        String scanned;
        try (var librarian = CHROMIUM.visitor(address(""), 1280, true)) {
            librarian.open(address(LEAFLET));
            librarian.findsPageAccessibleOnEveryScreen("folder");
            librarian.page().setViewportSize(1280, 900);
            var href = librarian.link("Hent som PDF (A5)").getAttribute("href");
            var answer = get(href);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
            var screens = Files.createDirectories(Path.of("target/screens"));
            Files.write(screens.resolve("folder.pdf"), answer.body());
            assertThat(words(answer.body()))
                    .contains(
                            "Sikkerhedstema: Kodeord", "Gør det langt", "Digitaliseringsstyrelsen")
                    .contains("Version 1 · ", "/artikler/sikkerhedstema-kodeord")
                    .contains("Endnu ikke kontrolleret af Digitaliseringsstyrelsen")
                    .doesNotContain("Bruger du det samme kodeord", "finde på kodeordet");
            try (var pdf = Loader.loadPDF(answer.body())) {
                assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
                scanned = PaperPictures.codeOn(pdf, 0);
            }
            assertThat(scanned).isEqualTo(address(LEAFLET + "?v=1"));
            librarian.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            librarian.page().setViewportSize(800, 1100);
            assertThat(librarian.page().locator(".wiki-stamp").innerText()).contains("Version 1 ·");
            var paper =
                    ImageIO.read(
                            new ByteArrayInputStream(
                                    librarian
                                            .page()
                                            .screenshot(
                                                    new Page.ScreenshotOptions()
                                                            .setFullPage(true))));
            assertThat(PaperPictures.code(paper)).isEqualTo(scanned);
            librarian.hasNothingToComplainAbout();
        }
        try (var visitor = CHROMIUM.visitor(address(""), 320, false)) {
            visitor.open(scanned);
            assertThat(visitor.text()).contains("Din folder er version 1. Det er den nyeste.");
            assertThat(visitor.cookies()).isEmpty();
            visitor.unfold(visitor.page().locator(".wiki-leaflet__mine summary"));
            visitor.page().locator("#min-version").fill("7");
            visitor.press(visitor.button("Er den stadig rigtig?"));
            assertThat(visitor.text()).contains("Den version kender vi ikke");
            visitor.hasNothingToComplainAbout();
        }
    }

    @Test
    void materialIsFoundOnAPhoneWithoutScripts() {
        try (var reader = CHROMIUM.visitor(address(""), 320, false)) {
            reader.open(address("/"));
            reader.press(reader.page().locator("footer a[href='/materialer']"));
            assertThat(reader.heading()).isEqualTo("Materialer");
            assertThat(reader.text()).contains("Sikkerhedstema: Kodeord", "Værktøjskasse");
            reader.press(reader.link("Folder, A5"));
            assertThat(reader.page().url()).endsWith("/materialer?format=a5");
            assertThat(reader.text())
                    .contains("Sikkerhedstema: Kodeord")
                    .doesNotContain("Fakturablanketten trin for trin", "Kun med tegnsprog");
            reader.press(reader.page().locator("nav a[href*='emne=sikkerhed']"));
            assertThat(reader.page().url()).endsWith("/materialer?format=a5&emne=sikkerhed");
            assertThat(reader.text()).contains("Sikkerhedstema: Kodeord");
            reader.picture("materialer-uden-scripts");
            reader.press(reader.link("Vis alle materialer"));
            assertThat(reader.cookies()).isEmpty();
            reader.hasNothingToComplainAbout();
        }
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/materialer"));
            reader.findsPageAccessibleOnEveryScreen("materialer");
            reader.open(address(LEAFLET + "?v=7"));
            reader.findsPageAccessibleOnEveryScreen("folder-ukendt-version");
        }
    }

    @Test
    void toolboxIsTakenHomeAsOneFile() throws Exception {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/artikler/vaerktoejskasse-foreninger"));
            assertThat(reader.text()).contains("Det er i værktøjskassen", "hent hver som PDF");
            reader.unfold(reader.page().locator(".wiki-toolbox summary"));
            assertThat(reader.text()).contains("Guide", "Folder, A5");
            reader.findsPageAccessibleOnEveryScreen("vaerktoejskasse");
            var answer = get(reader.link("Hent det hele (zip)").getAttribute("href"));
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("vaerktoejskasse-foreninger.zip");
            var files = unzipped(answer.body());
            int papers = reader.page().locator(".wiki-toolbox .wiki-meta a").count();
            assertThat(papers).isGreaterThan(5);
            assertThat(files.keySet())
                    .hasSize(papers + 1)
                    .contains("LÆS MIG.txt", "Indhent børneattester.pdf");
            assertThat(words(files.get("Indhent børneattester.pdf")))
                    .contains("børneattest", "Version 1 · ")
                    .doesNotContain("Kun for vejledere");
            assertThat(new String(files.get("LÆS MIG.txt"), StandardCharsets.UTF_8))
                    .contains(address("/artikler/nemkonto"), "Bruges på nettet.");
            reader.hasNothingToComplainAbout();
        }
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** Permission P198. */
    @Test
    void editorSeesWhatMaterialLacksAndAdvisorIsRefused() {
        try (var editor = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(editor, "sara", address(""));
            editor.open(address("/redaktion"));
            editor.press(editor.page().locator("main a[href='/materialer/mangler']"));
            assertThat(editor.text()).contains("Tegnsprog", "Sikkerhedstema: Kodeord");
            editor.findsPageAccessibleOnEveryScreen("materialer-mangler");
            editor.hasNothingToComplainAbout();
        }
        try (var advisor = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(advisor, "mette", address(""));
            assertThat(advisor.open(address("/materialer/mangler")).status()).isEqualTo(403);
            advisor.open(address(LEAFLET));
            advisor.findsPageAccessibleOnEveryScreen("folder-vejleder");
        }
    }
}
