package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dk.virkwiki.intake.SampleFiles;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Pictures and forms from those who write to those who read, and to nobody else. */
class MediaStoriesIT extends Newsroom {
    private final HttpClient http = HttpClient.newHttpClient();

    private static FilePayload payload(String name, String type, byte[] bytes) {
        return new FilePayload(name, type, bytes);
    }

    private HttpResponse<byte[]> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Sends a file past the screens, with the person's own login. */
    private APIResponse upload(Visitor visitor, FilePayload file, String alt) {
        var token = visitor.page().locator("[name=_csrf]").first().inputValue();
        var form = FormData.create().set("fil", file).set("alt", alt).set("_csrf", token);
        return visitor.page()
                .request()
                .post(address("/api/filer"), RequestOptions.create().setMultipart(form));
    }

    /** Permissions P173, P174, P175. */
    @Test
    void aPictureGoesFromTheEditorToEverybodyWithItsText() throws Exception {
        article("gul-bil", "Gul bil");
        try (var mette = person("mette");
                var sara = person("sara");
                var reader = reader()) {
            mette.open(address("/artikler/gul-bil/foreslaa"));
            var text = mette.page().locator("#kilde");
            text.fill(text.inputValue() + "\nSådan ser det ud:");
            mette.page().locator("[data-insert-file][role=button]").press("Enter");
            var dialog = mette.page().locator("dialog[open]");
            assertThat(dialog).hasCount(1);
            mette.findsPageAccessibleOnEveryScreen("indsaet-fil");
            mette.page().setViewportSize(1280, 900);
            dialog.locator("#fil")
                    .setInputFiles(
                            payload("Knap på Virk.png", "image/png", SampleFiles.png(1_000, 300)));
            dialog.locator("[type=submit]").press("Enter");
            assertThat(dialog.locator("[role=alert]")).containsText("Skriv, hvad billedet viser");
            dialog.locator("#alt").fill("Knappen Log ind øverst til højre");
            dialog.locator("[type=submit]").press("Enter");
            assertThat(dialog).hasCount(0);
            mette.page()
                    .waitForCondition(
                            () ->
                                    text.inputValue()
                                            .contains(
                                                    "Sådan ser det ud:\n\n![Knappen Log ind øverst til"
                                                            + " højre](/filer/knap-paa-virk.png)"));
            assertThat(mette.page().locator(".preview img")).hasCount(1);
            mette.page().locator("#hvorfor").fill("Et billede hjælper");
            var proposal = send(mette);

            assertThat(get("/filer/knap-paa-virk.png").statusCode()).isEqualTo(404);
            approve(sara, proposal);
            reader.find(address("/artikler/gul-bil"), "Sådan ser det ud");
            var picture = reader.page().locator("main img");
            assertThat(picture).hasAttribute("alt", "Knappen Log ind øverst til højre");
            assertThat(picture).hasAttribute("width", "1000");
            assertThat(picture).hasAttribute("loading", "lazy");
            assertThat(
                            (Boolean)
                                    picture.evaluate(
                                            "image => image.decode().then(() => image.naturalWidth === 1000)"))
                    .isTrue();
            reader.findsPageAccessibleOnEveryScreen("artikel-med-billede");
            assertThat(reader.cookies()).isEmpty();
            reader.hasNothingToComplainAbout();
        }
    }

    /** The same without scripts: a page of its own shows the line that goes into the text. */
    @Test
    void withoutScriptsThereIsAPageThatShowsTheLine() {
        try (var mette = withoutScripts("mette")) {
            mette.page().setViewportSize(320, 900);
            mette.open(address("/filer/ny"));
            mette.page()
                    .locator("#fil")
                    .setInputFiles(payload("tom.png", "image/png", new byte[0]));
            mette.page().locator("#alt").fill("Forsiden af TastSelv");
            mette.press(mette.button("Læg op"));
            assertThat(mette.text()).contains("Filen er tom");
            assertThat(mette.page().locator("#alt")).hasValue("Forsiden af TastSelv");
            mette.page()
                    .locator("#fil")
                    .setInputFiles(
                            payload("forside.jpg", "image/jpeg", SampleFiles.jpeg(200, 100)));
            mette.press(mette.button("Læg op"));
            assertThat(mette.text()).contains("forside.jpg er lagt op");
            assertThat(mette.page().locator("#linje"))
                    .hasValue("![Forsiden af TastSelv](/filer/forside.jpg)");
            mette.picture("fil-lagt-op-320");
            mette.press(mette.link("Se, hvad du har lagt op"));
            assertThat(mette.heading()).isEqualTo("Mine filer");
            mette.picture("mine-filer-320");
            mette.press(mette.link("forside.jpg"));
            mette.press(mette.link("Slet filen"));
            mette.press(mette.button("Slet filen"));
            assertThat(mette.text()).doesNotContain("forside.jpg");
        }
    }

    /**
     * Permissions P175, P176: what stands for advisors only is for nobody else, and has no name.
     */
    @Test
    void aPictureForAdvisorsStaysWithThem() throws Exception {
        article("roed-bil", "Rød bil");
        try (var mette = person("mette");
                var sara = person("sara");
                var ali = person("ali")) {
            mette.open(address("/filer/ny"));
            upload(mette, payload("intern.png", "image/png", SampleFiles.png(90, 60)), "Koden");
            upload(mette, payload("skema.pdf", "application/pdf", SampleFiles.pdf()), "");
            var proposal =
                    propose(
                            mette,
                            "roed-bil",
                            "»Har I papirerne med?«",
                            "![Koden](/filer/intern.png)\n:::\n\n[Hent skemaet](/filer/skema.pdf)\n\n:::sig\nHej",
                            "Manglede");
            approve(sara, proposal);
            await(() -> get("/filer/skema.pdf").statusCode() == 200);
            var pdf = get("/filer/skema.pdf");
            assertThat(pdf.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            var hidden = get("/filer/intern.png");
            var never = get("/filer/findes-ikke.png");
            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.body()).isEqualTo(never.body());
            assertThat(hidden.headers().map().keySet()).isEqualTo(never.headers().map().keySet());
            ali.open(address("/artikler/roed-bil"));
            assertThat(ali.text()).contains("Hent skemaet (PDF, 1 kB)");
            var seen = ali.page().request().get(address("/filer/intern.png"));
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.headers().get("cache-control")).isEqualTo("private, no-store");
        }
    }

    @Test
    void filesAreSentSafelyAndInPieces() throws Exception {
        article("blaa-bil", "Blå bil");
        var film = SampleFiles.mp4(700_000);
        try (var mette = person("mette");
                var sara = person("sara")) {
            mette.open(address("/filer/ny"));
            upload(mette, payload("film.mp4", "video/mp4", film), "");
            approve(
                    sara,
                    propose(
                            mette,
                            "blaa-bil",
                            "Det korte svar.",
                            "Se [filmen](/filer/film.mp4).",
                            "x"));
        }
        await(() -> get("/filer/film.mp4").statusCode() == 200);
        var whole = get("/filer/film.mp4");
        assertThat(whole.body()).isEqualTo(film);
        var headers = whole.headers();
        assertThat(headers.firstValue("Content-Type")).contains("video/mp4");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "sandbox");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("public", "immutable");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        var etag = headers.firstValue("ETag").orElseThrow();
        assertThat(get("/filer/film.mp4", "If-None-Match", etag).statusCode()).isEqualTo(304);

        var piece = get("/filer/film.mp4", "Range", "bytes=262140-262150");
        assertThat(piece.statusCode()).isEqualTo(206);
        assertThat(piece.headers().firstValue("Content-Range"))
                .contains("bytes 262140-262150/700000");
        assertThat(piece.body()).isEqualTo(Arrays.copyOfRange(film, 262_140, 262_151));
        assertThat(get("/filer/film.mp4", "Range", "bytes=1-2", "If-Range", etag).statusCode())
                .isEqualTo(206);
        assertThat(get("/filer/film.mp4", "Range", "bytes=1-2", "If-Range", "\"x\"").statusCode())
                .isEqualTo(200);
        var behind = get("/filer/film.mp4", "Range", "bytes=700000-");
        assertThat(behind.statusCode()).isEqualTo(416);
        assertThat(behind.headers().firstValue("Content-Range")).contains("bytes */700000");
        assertThat(get("/filer/film.mp4", "Range", "bytes=nonsense").statusCode()).isEqualTo(200);
        var head =
                http.send(
                        HttpRequest.newBuilder(URI.create(address("/filer/film.mp4")))
                                .method("HEAD", BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(head.headers().firstValue("Content-Length")).contains("700000");
        assertThat(head.body()).isEmpty();
    }

    /** Permission P173: turned away before a byte is read, wherever it is tried. */
    @Test
    void nobodyElseSendsFiles() throws Exception {
        var body =
                "--x\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a.png\"\r\n\r\nabc\r\n--x--\r\n";
        for (var path : new String[] {"/filer/ny", "/api/filer", "/soeg/set", "/artikler/x/svar"}) {
            var sent =
                    http.send(
                            HttpRequest.newBuilder(URI.create(address(path)))
                                    .header("Content-Type", "multipart/form-data; boundary=x")
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(sent.statusCode()).as(path).isIn(302, 401, 415);
        }
        for (var path :
                new String[] {"/filer", "/filer/ny", "/filer/a.png/om", "/filer/a.png/slet"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(302);
        }
        for (var path :
                new String[] {
                    "/filer/..%2f..%2fapplication.yml",
                    "/filer/%00.png",
                    "/filer/A.PNG",
                    "/filer/a.png.exe"
                }) {
            assertThat(get(path).statusCode()).as(path).isIn(400, 404);
        }
        try (var mette = person("mette")) {
            mette.open(address("/filer/ny"));
            var svg = payload("a.svg", "image/svg+xml", "<svg><script/></svg>".getBytes());
            var refused = upload(mette, svg, "Tegning");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("Gem tegningen som PNG");
            assertThat(mette.open(address("/filer")).status()).isEqualTo(200);
        }
    }

    /** Permissions P177, P178, P179. */
    @Test
    void editorsSeeWhereFilesAreUsedAndTakeThemAway() throws Exception {
        article("hvid-bil", "Hvid bil");
        try (var sara = person("sara")) {
            sara.open(address("/filer/ny"));
            upload(sara, payload("ubrugt.png", "image/png", SampleFiles.png(91, 60)), "Ingen");
            upload(sara, payload("brugt.png", "image/png", SampleFiles.png(92, 60)), "Et brev");
            propose(sara, "hvid-bil", "Det korte svar.", "![Et brev](/filer/brugt.png)", "x");
            sara.open(address("/filer"));
            assertThat(sara.text())
                    .contains("ubrugt.png", "bruges ikke", "en kladde eller et forslag");
            sara.findsPageAccessibleOnEveryScreen("filer");
            sara.page().setViewportSize(1280, 900);
            sara.open(address("/filer/ubrugt.png/om"));
            sara.findsPageAccessibleOnEveryScreen("fil");
            sara.press(sara.link("Slet filen"));
            sara.press(sara.button("Slet filen"));
            assertThat(sara.text()).doesNotContain("ubrugt.png");
            sara.open(address("/filer/brugt.png/slet"));
            assertThat(sara.text()).contains("Slet den kun, hvis den ikke må ses");
            sara.findsPageAccessibleOnEveryScreen("fil-slet");
            sara.page().locator("#grund").fill("Viser et navn");
            sara.press(sara.button("Slet filen"));
            assertThat(sara.page().request().get(address("/filer/brugt.png")).status())
                    .isEqualTo(404);
        }
    }
}
