package dk.virkwiki.web.material;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Author;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.intake.FileType;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.material.Material;
import dk.virkwiki.material.MaterialFilter;
import dk.virkwiki.material.MaterialFormat;
import dk.virkwiki.material.MaterialGap;
import dk.virkwiki.material.Materials;
import dk.virkwiki.material.Shelved;
import dk.virkwiki.material.Staleness;
import dk.virkwiki.material.Toolbox;
import dk.virkwiki.material.Toolboxes;
import dk.virkwiki.media.FileShowing;
import dk.virkwiki.media.Files;
import dk.virkwiki.media.StoredFile;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.print.Printing;
import dk.virkwiki.web.print.Sheet;
import dk.virkwiki.web.print.Sheets;
import dk.virkwiki.web.security.Pace;
import dk.virkwiki.web.text.MaterialWords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice({
    LibraryController.class,
    MissingController.class,
    PaperController.class,
    ToolboxController.class
})
@Import({
    LibraryPages.class,
    MissingPages.class,
    ToolboxZip.class,
    ToolboxZip.Wording.class,
    ToolboxFiles.class,
    MaterialWords.class,
    Sheets.class
})
class MaterialControllersTest {
    private static final Instant AT = Instant.parse("2026-11-12T10:00:00Z");

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Materials materials;
    @MockitoBean Toolboxes toolboxes;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;
    @MockitoBean Printing printing;
    @MockitoBean FileShowing showing;
    @MockitoBean Files stored;
    @MockitoBean Pace pace;

    @BeforeEach
    void names() {
        given(codes.name(any(), any())).willReturn("Digitaliseringsstyrelsen");
        given(links.of(any(), any())).willReturn(WikiLinks.none());
        given(printing.pdf(any())).willReturn("%PDF".getBytes(StandardCharsets.UTF_8));
    }

    private static Article article(String title, String keys) {
        var source = "---\ntitle: \"" + title + "\"\nowner: DIGST\n" + keys + "---\nRåd.\n";
        if (!keys.contains("status:")) {
            source = source.replace("owner:", "status: published\nowner:");
        }
        var metadata = Objects.requireNonNull(ArticleFile.read(source).metadata());
        return new Article(metadata.slug(), 3, source, metadata, "", AT, AT);
    }

    private static Shelved shelved(String title, String keys, @Nullable Staleness staleness) {
        return new Shelved(Material.of(article(title, keys)).orElseThrow(), staleness);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    @Test
    void librarySaysWhatEachPieceIsAndGivesOutNothingThatIsOutOfDate() {
        var old = new Staleness(Staleness.Why.SERVICE_CLOSED, "NemID");
        given(materials.find(any(), eq(Audience.PUBLIC)))
                .willReturn(
                        List.of(
                                shelved(
                                        "Kodeord",
                                        "type: folder\nsignLanguage: https://t.example/\n"
                                                + "folder:\n  format: A5\n",
                                        null),
                                shelved("Nøgleapp", "type: folder\nlanguage: en\n", old)));
        assertThat(get("/materialer"))
                .hasStatusOk()
                .bodyText()
                .contains("2 materialer", "Folder, A5", "dansk", "2026", "Tegnsprog")
                .contains("href=\"/materialer/kodeord/a5.pdf\"", "engelsk")
                .contains("Forældet", "Selvbetjeningen NemID er lukket.")
                .doesNotContain("noegleapp/a4.pdf", "mangler");
    }

    @Test
    void choicesAreAddressesThatKeepEachOther() {
        given(materials.find(any(), any()))
                .willReturn(
                        List.of(
                                shelved(
                                        "Kaffe",
                                        "type: folder\nvoiceOver: https://t.example/\n",
                                        null)));
        var wanted = new MaterialFilter(MaterialFormat.FILM, null, null, null, true, false);
        given(materials.find(eq(wanted), any()))
                .willReturn(List.of(shelved("Film", "type: video\n", null)));
        assertThat(get("/materialer?format=film&tegnsprog=ja"))
                .bodyText()
                .contains("1 materiale", "Film, ikke optaget endnu", "Vis alle materialer")
                .contains("href=\"/materialer?format=film&amp;tegnsprog=ja&amp;oplaest=ja\"")
                .contains("href=\"/materialer?format=film\"");
    }

    @Test
    void nobodyIsOfferedAChoiceThatFindsNothing() {
        given(materials.find(any(), any())).willReturn(List.of());
        assertThat(get("/materialer")).bodyText().doesNotContain("tegnsprog=ja", "oplaest=ja");
    }

    @Test
    void nonsenseInTheAddressFindsNothing() {
        given(materials.find(any(), any())).willReturn(List.of());
        for (var nonsense : List.of("format=%3Cscript%3E", "sprog=" + "x".repeat(500), "side=-4")) {
            assertThat(get("/materialer?" + nonsense))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Der er ikke noget")
                    .doesNotContain("xxxx", "<script>");
        }
    }

    /** Permission P198. */
    @Test
    void editorsSeeWhatIsLackingAsPageAndAsFile() throws Exception {
        given(codes.find(any(), eq("DIGST"))).willReturn(Optional.of(code()));
        given(codes.all(any())).willReturn(List.of(code()));
        var counts = new EnumMap<MaterialGap, Integer>(MaterialGap.class);
        counts.put(MaterialGap.SIGN_LANGUAGE, 1);
        given(materials.gaps(any(), any())).willReturn(counts);
        var one = shelved("=Kodeord", "type: folder\nslug: kodeord\n", null);
        given(materials.lacking(any(), eq(MaterialGap.SIGN_LANGUAGE), any()))
                .willReturn(List.of(one));
        assertThat(asEditor("/materialer/mangler?vis=sign-language&myndighed=DIGST"))
                .hasStatusOk()
                .bodyText()
                .contains("Digitaliseringsstyrelsen: 1 materiale", "=Kodeord")
                .contains("href=\"/materialer/mangler.csv?myndighed=DIGST\"");
        assertThat(asEditor("/materialer/mangler.csv").getResponse().getContentAsString())
                .contains("mangler;materiale;adresse")
                .contains("Tegnsprog;'=Kodeord;/artikler/kodeord;Folder, A4;");

        var refused = new NotAllowed("materialer-kun-redaktoerer");
        willThrow(refused).given(materials).gaps(any(), any());
        willThrow(refused).given(materials).lacking(any(), any(), any());
        assertThat(asEditor("/materialer/mangler")).hasStatus(403);
        assertThat(asEditor("/materialer/mangler.csv")).hasStatus(403);
    }

    private static Code code() {
        return new Code("DIGST", "Digitaliseringsstyrelsen", Map.of(), Map.of());
    }

    private MvcTestResult asEditor(String address) {
        return mvc.get().uri(address).with(PageSlice.People.by(PageSlice.People.EDITOR)).exchange();
    }

    /** Permission P200. */
    @Test
    void paperIsGivenToEverybodyAndHoldsOnlyWhatEverybodyMayRead() {
        var leaflet = article("Kodeord", "type: folder\nslug: kodeord\n");
        given(articles.find(any(), eq("kodeord"))).willReturn(Optional.of(leaflet));
        assertThat(get("/materialer/kodeord/a5.pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("Content-Disposition", "inline; filename=\"kodeord-v3-a5.pdf\"");
        assertThat(get("/materialer/kodeord/kode.svg"))
                .hasStatusOk()
                .hasContentType("image/svg+xml");
        for (var draft :
                List.of(
                        "status: draft\n",
                        "visibility: advisor\n",
                        "type: wizard\n",
                        "type: course\nvisibility: advisor\n")) {
            given(articles.find(any(), eq("nej")))
                    .willReturn(Optional.of(article("Nej", draft + "slug: nej\n")));
            assertThat(asEditor("/materialer/nej/a4.pdf")).hasStatus(404);
            assertThat(asEditor("/materialer/nej/kode.svg")).hasStatus(404);
        }
        assertThat(get("/materialer/kodeord/a3.pdf")).hasStatus(404);
    }

    @Test
    void paperSaysWhetherTheAuthorityHasCheckedItAsThePageDoes() {
        assertThat(printed(article("Kodeord", "slug: kodeord\n")).foot().trust())
                .isEqualTo("Endnu ikke kontrolleret af Digitaliseringsstyrelsen");
        var checked = article("Kodeord", "slug: kodeord\nverified: 2026-10-12\n");
        assertThat(printed(checked).foot().trust())
                .isEqualTo("Digitaliseringsstyrelsen har kontrolleret siden 12. oktober 2026");
    }

    private Sheet printed(Article article) {
        given(articles.find(any(), eq(article.slug()))).willReturn(Optional.of(article));
        assertThat(get("/materialer/" + article.slug() + "/a4.pdf")).hasStatusOk();
        var sheet = ArgumentCaptor.forClass(Sheet.class);
        verify(printing, atLeastOnce()).pdf(sheet.capture());
        return sheet.getValue();
    }

    /** Permission P241. */
    @Test
    void courseOnPaperHasItsLessonsAndQuestionsAndNoAnswers() {
        var source =
                """
                ---
                title: Kurset
                type: course
                slug: kurset
                status: published
                ---
                ## Lektion {#en}

                [[moms]]

                :::quiz
                Hvem betaler?

                - [ ] Ingen
                - [x] Kunden

                Kanariefugl, fordi prisen er med moms.
                :::
                """;
        var metadata = Objects.requireNonNull(ArticleFile.read(source).metadata());
        var course = new Article("kurset", 3, source, metadata, "", AT, AT);
        assertThat(printed(course).html())
                .contains("Lektion", "Hvem betaler?", "Ingen", "Kunden")
                .doesNotContain("Kanariefugl", "checked");
    }

    /** Permissions P199 and P202. */
    @Test
    void toolboxIsOneFileWithPapersAndAListOfThem() throws Exception {
        var box = article("Kassen", "type: page\nslug: kassen\ntoolbox:\n  licence: CC BY 4.0\n");
        var guide = article("Fløde: på/ æbler?", "slug: floede\n");
        var same = article("Fløde på æbler", "slug: floede-2\n");
        var wizard = article("Svarguiden", "type: wizard\nslug: svarguiden\n");
        given(articles.find(any(), eq("kassen"))).willReturn(Optional.of(box));
        given(toolboxes.of(box))
                .willReturn(
                        Optional.of(new Toolbox(box, "CC BY 4.0", List.of(guide, same, wizard))));
        var form = file("skema.pdf", FileType.PDF);
        var film = file("film.mp4", FileType.MP4);
        given(showing.shownToAll(any())).willReturn(List.of());
        given(showing.shownToAll(wizard.source()))
                .willReturn(List.of(form, film, form, file("kort.png", FileType.PNG)));
        given(stored.find(any(), eq("skema.pdf"))).willReturn(Optional.of(form));
        given(stored.find(any(), eq("kort.png"))).willReturn(Optional.of(form));
        given(stored.open(form, 0)).willReturn(new ByteArrayInputStream("skema".getBytes(UTF_8)));
        var files = unzipped(get("/materialer/kassen/alt.zip"));
        assertThat(files.keySet())
                .containsExactly(
                        "Fløde på æbler.pdf", "Fløde på æbler 2.pdf", "skema.pdf", "LÆS MIG.txt");
        assertThat(files).containsEntry("skema.pdf", "skema");
        assertThat(files.get("LÆS MIG.txt")).contains("http://localhost/filer/skema.pdf");
        assertThat(files.get("LÆS MIG.txt"))
                .contains("Må bruges på disse vilkår: CC BY 4.0.", "Fil: Fløde på æbler.pdf")
                .contains("http://localhost/artikler/floede", "Version 3 · 12. november 2026")
                .contains("Svarguiden", "/svarguider/svarguiden", "Bruges på nettet.");

        given(articles.find(any(), eq("guide"))).willReturn(Optional.of(guide));
        assertThat(get("/materialer/guide/alt.zip")).hasStatus(404);
        willThrow(new Invalid("pakke-for-hurtigt")).given(pace).require(any(), any());
        assertThat(get("/materialer/kassen/alt.zip")).hasStatus(400);
    }

    private static StoredFile file(String name, FileType type) {
        var content = new StoredFile.Content("k", 5, "0");
        return new StoredFile(name, type, null, "", Author.SYSTEM, AT, content);
    }

    private static Map<String, String> unzipped(MvcTestResult result) throws IOException {
        assertThat(result).hasStatusOk().hasContentType("application/zip");
        var files = new LinkedHashMap<String, String>();
        var bytes = result.getResponse().getContentAsByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
