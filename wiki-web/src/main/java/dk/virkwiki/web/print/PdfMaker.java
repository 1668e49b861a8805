package dk.virkwiki.web.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.virkwiki.material.Paper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Sets a sheet as PDF: tagged, with a language and a title, its typeface in the file. Whatever a
 * text asks for, nothing is read but the square code that is made here and the wiki's own pictures.
 */
final class PdfMaker {
    private static final String FAMILY = "IBM Plex Sans";
    private static final Locale DANISH = Locale.of("da");
    private static final String CODE = "qr:code";
    private static final String PICTURE = PaperHtml.PICTURE + ":";
    private static final String STYLE = resource("/print/sheet.css");
    private static final Map<Paper, String> PAPERS =
            Map.of(Paper.A4, resource("/print/a4.css"), Paper.A5, resource("/print/a5.css"));

    static {
        // The library writes to the log of its own by default; what fails is thrown all the same.
        XRLog.setLoggingEnabled(false);
        FontMappers.set(OwnFont.of("/fonts/IBMPlexSans_400Regular.ttf"));
    }

    private PdfMaker() {}

    /** A sheet without pictures. */
    static byte[] make(Sheet sheet) {
        return make(sheet, List.of(), _ -> Optional.empty());
    }

    /**
     * A sheet with its pictures.
     *
     * @param shown names of those that go on paper; the others are their words
     * @param pictures finds their bytes
     */
    static byte[] make(
            Sheet sheet, List<String> shown, Function<String, Optional<byte[]>> pictures) {
        var out = new ByteArrayOutputStream();
        var code = QrCode.of(sheet.foot().address()).png();
        try {
            var builder =
                    new PdfRendererBuilder()
                            .usePdfUaAccessibility(true)
                            .withProducer("Virk Wiki")
                            .useUriResolver(
                                    (_, address) -> isKnown(address, shown) ? address : null)
                            .useProtocolsStreamImplementation(_ -> new Bytes(code), "qr")
                            .useProtocolsStreamImplementation(
                                    address -> new Bytes(bytes(address, pictures)),
                                    PaperHtml.PICTURE)
                            .useUnicodeLineBreaker(
                                    new Breaks(BreakIterator.getLineInstance(DANISH)))
                            .useUnicodeCharacterBreaker(
                                    new Breaks(BreakIterator.getCharacterInstance(DANISH)))
                            .useFastMode()
                            .withW3cDocument(new W3CDom().fromJsoup(document(sheet, shown)), null)
                            .toStream(out);
            for (var moment : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl(
                        (address, type) -> mayRead(address, type, shown), moment);
            }
            font(builder, "400Regular", 400, FontStyle.NORMAL);
            font(builder, "400Regular_Italic", 400, FontStyle.ITALIC);
            font(builder, "600SemiBold", 700, FontStyle.NORMAL);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean mayRead(String address, ExternalResourceType type, List<String> shown) {
        return type == ExternalResourceType.IMAGE_RASTER && isKnown(address, shown);
    }

    private static boolean isKnown(String address, List<String> shown) {
        return CODE.equals(address)
                || address.startsWith(PICTURE)
                        && shown.contains(address.substring(PICTURE.length()));
    }

    private static byte[] bytes(String address, Function<String, Optional<byte[]>> pictures) {
        return pictures.apply(address.substring(PICTURE.length())).orElse(new byte[0]);
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(
                () -> stream("/fonts/IBMPlexSans_" + face + ".ttf"), FAMILY, weight, style, true);
    }

    private static Document document(Sheet sheet, List<String> shown) {
        var document = Document.createShell("");
        document.prependChild(new DocumentType("html", "", ""));
        var root = Objects.requireNonNull(document.selectFirst("html"));
        root.attr("lang", sheet.head().language());
        var head = document.head();
        head.appendElement("title").text(sheet.head().title());
        meta(head, "description", sheet.head().summary());
        meta(head, "author", sheet.foot().owner());
        head.appendElement("style").appendChild(new DataNode(STYLE + PAPERS.get(sheet.paper())));
        var body = document.body();
        body.addClass(sheet.paper().code());
        foot(body, sheet.foot());
        body.appendElement("p").addClass("kind").text(sheet.head().kind());
        body.appendElement("h1").text(sheet.head().title());
        var text = body.appendElement("div").addClass("text");
        var site = site(sheet.foot().address());
        PaperHtml.of(sheet.html(), site, shown).body().childNodesCopy().forEach(text::appendChild);
        return document;
    }

    /** Stands first in the file, so that it is there for the first page. */
    private static void foot(Element body, Sheet.Foot foot) {
        if (foot.mark() != null) {
            body.appendElement("div").addClass("mark").text(foot.mark());
        }
        var row = body.appendElement("div").addClass("foot").appendElement("table");
        var cells = row.appendElement("tbody").appendElement("tr");
        var facts = cells.appendElement("td").addClass("facts");
        facts.appendElement("div").addClass("stamp").text(foot.stamp());
        facts.appendElement("div").addClass("trust").text(foot.trust());
        facts.appendElement("div").text(foot.words());
        var page = cells.appendElement("td").addClass("page");
        page.appendElement("span").text(foot.page() + " ");
        page.appendElement("span").addClass("number");
        cells.appendElement("td")
                .addClass("code")
                .appendElement("img")
                .attr("src", CODE)
                .attr("alt", foot.words());
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    /** The address up to the path. */
    private static String site(String address) {
        int path = address.indexOf('/', address.indexOf("//") + 2);
        return path < 0 ? address : address.substring(0, path);
    }

    private static String resource(String path) {
        try (var in = stream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String path) {
        return Objects.requireNonNull(PdfMaker.class.getResourceAsStream(path), path);
    }

    /** What is read, as the library wants to read it. */
    private record Bytes(byte[] bytes) implements com.openhtmltopdf.extend.FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public java.io.Reader getReader() {
            return new java.io.StringReader("");
        }
    }
}
