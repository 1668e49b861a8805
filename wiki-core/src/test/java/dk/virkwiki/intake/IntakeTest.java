package dk.virkwiki.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.virkwiki.shared.Invalid;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class IntakeTest {
    @TempDir Path folder;
    private final Intake intake = new Intake(IntakeProperties.defaults());

    private Accepted look(byte[] bytes, String name) {
        try {
            var file = folder.resolve("sent");
            Files.write(file, bytes);
            return intake.look(file, name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private byte[] kept(byte[] bytes, String name) throws IOException {
        try (var in = look(bytes, name).open()) {
            return in.readAllBytes();
        }
    }

    private String refusal(byte[] bytes, String name) {
        var refused = catchThrowableOfType(Invalid.class, () -> look(bytes, name));
        assertThat(refused).as("%s is refused", name).isNotNull();
        return refused.code();
    }

    private static byte[] text(String words) {
        return words.getBytes(ISO_8859_1);
    }

    private static byte[] with(byte[] first, byte[] then) {
        var both = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, both, first.length, then.length);
        return both;
    }

    @Test
    void whatPeopleSendIsKnownByItsContent() {
        assertThat(look(SampleFiles.png(40, 30), "Trin 1.PNG").type()).isEqualTo(FileType.PNG);
        assertThat(look(SampleFiles.jpeg(40, 30), "foto.jpeg").type()).isEqualTo(FileType.JPEG);
        assertThat(look(SampleFiles.pdf(), "skema.pdf").type()).isEqualTo(FileType.PDF);
        assertThat(look(SampleFiles.docx(Map.of()), "brev.docx").type()).isEqualTo(FileType.DOCX);
        assertThat(look(SampleFiles.mp4(500), "film.mp4").type()).isEqualTo(FileType.MP4);
        assertThat(look(SampleFiles.vtt(), "film.vtt").type()).isEqualTo(FileType.VTT);
        var webm =
                with(
                        new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3},
                        text("\u0001B\u0082\u0084webm"));
        assertThat(look(webm, "film.webm").type()).isEqualTo(FileType.WEBM);
        assertThat(look(text("ID3\u0004\0\0\0\0\0\u0010abc"), "tale.mp3").type())
                .isEqualTo(FileType.MP3);
        var odt =
                SampleFiles.zip(
                        new java.util.TreeMap<>(
                                Map.of(
                                        "mimetype", text(FileType.ODT.mediaType()),
                                        "content.xml", text("<x/>"))));
        assertThat(look(odt, "brev.odt").type()).isEqualTo(FileType.ODT);
    }

    @Test
    void picturesOfOtherKindsAreKeptAsPng() throws IOException {
        assertThat(look(SampleFiles.gif(), "pil.gif").type()).isEqualTo(FileType.PNG);
        assertThat(look(SampleFiles.webp(), "pil.webp").type()).isEqualTo(FileType.PNG);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept(SampleFiles.webp(), "p.webp"))))
                .isNotNull();
    }

    @Test
    void nameAndContentMustAgree() {
        assertThat(refusal(SampleFiles.jpeg(9, 9), "foto.png")).isEqualTo("fil-navn-og-indhold");
        assertThat(refusal(SampleFiles.gif(), "foto.png")).isEqualTo("fil-navn-og-indhold");
        assertThat(refusal(text("<html><script>"), "foto.png")).isEqualTo("fil-navn-og-indhold");
        assertThat(refusal(text("MZ\u0090 program"), "skema.pdf")).isEqualTo("fil-navn-og-indhold");
        assertThat(refusal(text("<html>"), "film.vtt")).isEqualTo("fil-navn-og-indhold");
        assertThat(refusal(SampleFiles.docx(Map.of()), "tal.xlsx"))
                .isEqualTo("fil-navn-og-indhold");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skema.pdf.exe", "side.html", "side.php", "skema", "tar.gz", ".png/x"})
    void whatIsNotOnTheListIsRefused(String name) {
        assertThat(refusal(SampleFiles.pdf(), name)).isEqualTo("fil-type");
    }

    @Test
    void picturesOfAPhoneGetASentenceOfTheirOwn() {
        assertThat(refusal(text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), "IMG_1.HEIC"))
                .isEqualTo("fil-heic");
        assertThat(refusal(text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), "IMG_1.jpg"))
                .isEqualTo("fil-heic");
    }

    @Test
    void drawingsThatCanHoldProgramsAreRefused() {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        var entities =
                "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg><foreignObject>&a;</foreignObject></svg>";
        assertThat(refusal(text(svg), "tegning.svg")).isEqualTo("fil-svg");
        assertThat(refusal(text(entities), "tegning.svg")).isEqualTo("fil-svg");
        assertThat(refusal(text(svg), "tegning.png")).isIn("fil-svg", "fil-navn-og-indhold");
    }

    @Test
    void emptyAndCutOffFilesAreRefused() {
        assertThat(refusal(new byte[0], "tom.png")).isEqualTo("fil-tom");
        var png = SampleFiles.png(200, 200);
        var jpeg = SampleFiles.jpeg(200, 200);
        assertThat(refusal(Arrays.copyOf(png, png.length / 2), "a.png"))
                .isIn("billede-afbrudt", "billede-ulaeseligt");
        assertThat(refusal(Arrays.copyOf(jpeg, jpeg.length / 2), "a.jpg"))
                .isIn("billede-afbrudt", "billede-ulaeseligt");
    }

    @Test
    @Timeout(10)
    void aBombIsRefusedBeforeItIsUnpacked() {
        assertThat(refusal(SampleFiles.bombPng(60_000, 60_000), "a.png"))
                .isEqualTo("billede-for-mange-pixels");
        assertThat(refusal(SampleFiles.bombPng(Integer.MAX_VALUE, Integer.MAX_VALUE), "a.png"))
                .isIn("billede-for-mange-pixels", "billede-ulaeseligt");
        assertThat(refusal(SampleFiles.bombPng(5_000, 5_000), "a.png"))
                .isIn("billede-afbrudt", "billede-ulaeseligt");
    }

    @Test
    void filesLargerThanTheirKindMayBeAreRefused() {
        var small =
                new Intake(
                        new IntakeProperties(
                                DataSize.ofBytes(100),
                                1_000,
                                DataSize.ofBytes(50),
                                DataSize.ofBytes(50),
                                DataSize.ofBytes(50)));
        for (var file :
                Map.of(
                                "a.png",
                                SampleFiles.png(90, 90),
                                "a.pdf",
                                SampleFiles.pdf(),
                                "a.mp4",
                                SampleFiles.mp4(60))
                        .entrySet()) {
            var path = folder.resolve("sent");
            var refused =
                    catchThrowableOfType(
                            Invalid.class,
                            () -> {
                                Files.write(path, file.getValue());
                                small.look(path, file.getKey());
                            });
            assertThat(refused.code()).isEqualTo("fil-for-stor");
        }
    }

    @Test
    void aPhotoIsTurnedUprightAndTellsNeitherPlaceNorCamera() throws IOException {
        var sent = SampleFiles.jpegFromPhone(60, 40);
        assertThat(new String(sent, ISO_8859_1)).contains("GPS 57");
        var accepted = look(sent, "IMG_1.JPG");
        assertThat(accepted.size()).isEqualTo(new PictureSize(40, 60));
        assertThat(new String(kept(sent, "IMG_1.JPG"), ISO_8859_1)).doesNotContain("GPS", "Exif");
    }

    @Test
    void textsAndWhatIsAppendedAreGone() throws IOException {
        var html = text("<script>alert(1)</script>");
        for (var sent :
                new byte[][] {
                    SampleFiles.pngWithText("hemmeligt"), with(SampleFiles.png(30, 20), html)
                }) {
            assertThat(new String(kept(sent, "a.png"), ISO_8859_1))
                    .doesNotContain("hemmeligt", "script");
        }
        assertThat(new String(kept(with(SampleFiles.jpeg(30, 20), html), "a.jpg"), ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void widePicturesAreMadeSmaller() {
        assertThat(look(SampleFiles.png(3_000, 1_500), "a.png").size())
                .isEqualTo(new PictureSize(2_000, 1_000));
        assertThat(look(SampleFiles.jpeg(6_000, 4_000), "a.jpg").size())
                .isEqualTo(new PictureSize(2_000, 1_333));
    }

    /** What is exported must come in again as it is, and never lose more of its quality. */
    @Test
    void aPictureThatWasMadeAnewIsKeptByteForByte() throws IOException {
        for (int type :
                new int[] {
                    BufferedImage.TYPE_INT_RGB,
                    BufferedImage.TYPE_INT_ARGB,
                    BufferedImage.TYPE_BYTE_GRAY,
                    BufferedImage.TYPE_BYTE_INDEXED,
                    BufferedImage.TYPE_BYTE_BINARY,
                    BufferedImage.TYPE_USHORT_GRAY
                }) {
            var sent = with(SampleFiles.image("png", 101, 33, type), text("more"));
            var once = kept(sent, "a.png");
            assertThat(kept(once, "a.png")).as("png of type %d", type).isEqualTo(once);
        }
        var photo = kept(SampleFiles.jpegFromPhone(2_300, 90), "a.jpg");
        assertThat(kept(photo, "a.jpg")).isEqualTo(photo);
        var small = kept(SampleFiles.png(2_500, 90), "a.png");
        assertThat(kept(small, "a.png")).isEqualTo(small);
    }

    @Test
    void whatHidesBehindThePixelsIsFound() {
        var png = SampleFiles.png(30, 20);
        assertThat(Plainness.of(png, "image/png")).isEqualTo(Plainness.PLAIN);
        assertThat(Plainness.of(with(png, new byte[1]), "image/png")).isEqualTo(Plainness.MORE);
        assertThat(Plainness.of(SampleFiles.pngWithText("x"), "image/png"))
                .isEqualTo(Plainness.MORE);
        var jpeg = SampleFiles.jpeg(30, 20);
        assertThat(Plainness.of(jpeg, "image/jpeg")).isEqualTo(Plainness.PLAIN);
        assertThat(Plainness.of(with(jpeg, new byte[1]), "image/jpeg")).isEqualTo(Plainness.MORE);
        assertThat(Plainness.of(SampleFiles.jpegFromPhone(30, 20), "image/jpeg"))
                .isEqualTo(Plainness.MORE);
    }

    /** Its decoder takes what is missing for zeros and would ask for every pixel of it. */
    @Test
    @Timeout(10)
    void aPictureThatEndsLongBeforeItsPixelsIsRefusedAtOnce() {
        assertThat(refusal(SampleFiles.webpThatClaims(6_000, 6_000), "a.webp"))
                .isEqualTo("billede-ulaeseligt");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    @Timeout(60)
    void noBrokenPictureFailsTheServer(String name, byte[] whole) {
        var random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            var bytes = whole.clone();
            for (int change = random.nextInt(1, 6); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                look(Arrays.copyOf(bytes, random.nextInt(1, bytes.length + 1)), name);
            } catch (Invalid told) {
                assertThat(told.code()).isNotEmpty();
            }
        }
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                arguments("a.png", SampleFiles.png(50, 40)),
                arguments("a.jpg", SampleFiles.jpeg(50, 40)),
                arguments("a.gif", SampleFiles.gif()),
                arguments("a.webp", SampleFiles.webp()));
    }

    @Test
    @Timeout(20)
    void documentsThatUnpackWithoutEndAreRefused() {
        var zeros = new byte[250_000_000];
        assertThat(refusal(SampleFiles.docx(Map.of("word/media/a.xml", zeros)), "a.docx"))
                .isEqualTo("dokument-pakket");
    }

    @Test
    void programsInDocumentsAreRefused() {
        for (var entry :
                new String[] {
                    "word/vbaProject.bin",
                    "word/activeX/activeX1.xml",
                    "word/embeddings/oleObject1.bin",
                    "run.EXE"
                }) {
            assertThat(refusal(SampleFiles.docx(Map.of(entry, new byte[3])), "a.docx"))
                    .as(entry)
                    .isEqualTo("dokument-program");
        }
        assertThat(
                        look(
                                SampleFiles.docx(Map.of("word/embeddings/tal.xlsx", new byte[3])),
                                "a.docx"))
                .isNotNull();
    }

    @Test
    void documentsThatFetchFromElsewhereAreRefused() {
        var template =
                "<Relationships><Relationship Type=\"http://x/attachedTemplate\" Target=\"http://evil/a.dotm\" TargetMode=\"&#69;xternal\"/></Relationships>";
        var link = template.replace("attachedTemplate", "hyperlink");
        var rels = "word/_rels/settings.xml.rels";
        assertThat(refusal(SampleFiles.docx(Map.of(rels, template.getBytes(UTF_8))), "a.docx"))
                .isEqualTo("dokument-henter");
        assertThat(refusal(SampleFiles.docx(Map.of(rels, template.getBytes(UTF_16))), "a.docx"))
                .isEqualTo("dokument-henter");
        assertThat(look(SampleFiles.docx(Map.of(rels, link.getBytes(UTF_8))), "a.docx"))
                .isNotNull();
        assertThat(refusal(SampleFiles.docx(Map.of(rels, text("<Relationships><"))), "a.docx"))
                .isEqualTo("dokument-ulaeseligt");
    }

    @Test
    void oldOfficeFilesAreAskedForAsNewOnes() {
        assertThat(refusal(text("\u00D0\u00CF\u0011\u00E0"), "brev.doc"))
                .isEqualTo("fil-gammel-office");
        assertThat(refusal(SampleFiles.docx(Map.of()), "brev.docm")).isEqualTo("fil-gammel-office");
    }

    @Test
    void p250CaptionsWithAPersonalNumberAreRefusedWithItsLine() {
        var start = "WEBVTT\n\n00:01.000 --> 00:04.000\n";
        for (var words : new String[] {"Hej 010190-1234", "Hej <i>010190</i> <c.gul>1234</c>"}) {
            var bytes = (start + words + "\n").getBytes(UTF_8);
            var refused = catchThrowableOfType(Invalid.class, () -> look(bytes, "film.vtt"));
            assertThat(refused.code()).isEqualTo("fil-undertekster-personnummer");
            assertThat(refused.arguments()).isEqualTo(java.util.List.of(4));
        }
        var times = "1\n00:00:01.010 --> 00:00:04.190\nRing 99 30 31 32\n\n2\n";
        assertThat(look(("WEBVTT\n\n" + times).getBytes(UTF_8), "film.vtt").type())
                .isEqualTo(FileType.VTT);
    }

    @Test
    void p250DocumentsWithAPersonalNumberAreRefusedHoweverTheirWordsAreCut() {
        for (var words :
                new String[] {
                    "<w:t>Jens, 010190-1234</w:t>",
                    "<w:t>010190</w:t><w:noBreakHyphen/><w:t>1234</w:t>",
                    "<w:delText>0101901234</w:delText>",
                }) {
            var part = "<w:d xmlns:w='urn:w'><w:p><w:r>" + words + "</w:r></w:p><w:p/></w:d>";
            for (var name : new String[] {"word/document.xml", "word/footnotes.xml"}) {
                var bytes = SampleFiles.docx(Map.of(name, part.getBytes(UTF_8)));
                assertThat(refusal(bytes, "brev.docx")).isEqualTo("dokument-personnummer");
            }
        }
        var apart = "<d><p><t>010190</t></p><p><t>1234 kr.</t></p><id>0101901234</id></d>";
        assertThat(
                        look(
                                        SampleFiles.docx(
                                                Map.of("word/document.xml", apart.getBytes(UTF_8))),
                                        "brev.docx")
                                .type())
                .isEqualTo(FileType.DOCX);
    }

    @Test
    void sheetsAndOpenDocumentsAreReadAsWell() {
        var cell = "<sst><si><r><t>0101</t></r><r><t>90 1234</t></r></si></sst>";
        var sheet =
                SampleFiles.zip(
                        Map.of(
                                "[Content_Types].xml", text("<Types/>"),
                                "xl/workbook.xml", text("<workbook/>"),
                                "xl/sharedStrings.xml", text(cell)));
        assertThat(refusal(sheet, "tal.xlsx")).isEqualTo("dokument-personnummer");
        var open =
                "<o xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                        + "<t:p>Nr. <t:span>010190</t:span>-1234</t:p></o>";
        var entries = new java.util.LinkedHashMap<String, byte[]>();
        entries.put("mimetype", text(FileType.ODT.mediaType()));
        entries.put("content.xml", text(open));
        assertThat(refusal(SampleFiles.zip(entries), "brev.odt"))
                .isEqualTo("dokument-personnummer");
    }
}
