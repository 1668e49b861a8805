package dk.virkwiki.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.feedback.Feedbacks;
import dk.virkwiki.freshness.ReviewDays;
import dk.virkwiki.journey.Journeys;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.link.Links;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.material.Material;
import dk.virkwiki.material.Materials;
import dk.virkwiki.material.PrintedCopies;
import dk.virkwiki.material.PrintedCopy;
import dk.virkwiki.material.PrintedCopy.Standing;
import dk.virkwiki.material.Shelved;
import dk.virkwiki.material.Staleness;
import dk.virkwiki.material.Toolbox;
import dk.virkwiki.material.Toolboxes;
import dk.virkwiki.oldword.OldWords;
import dk.virkwiki.persona.Personas;
import dk.virkwiki.proposal.OpenProposals;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.stats.ArticleUse;
import dk.virkwiki.stats.Statistics;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.print.Sheets;
import dk.virkwiki.web.text.MaterialViews;
import dk.virkwiki.web.text.MaterialWords;
import dk.virkwiki.web.text.PartsOfJourneys;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an article's page says of it as material. */
@PageSlice(ArticleController.class)
@Import({
    ArticlePages.class,
    ArticleTexts.class,
    ArticleWords.class,
    PartsOfJourneys.class,
    ArticleFacts.class,
    ChangeNotes.class,
    CarePages.class,
    RelatedArticles.class,
    MaterialViews.class,
    dk.virkwiki.web.text.AidLinks.class,
    MaterialWords.class,
    Sheets.class
})
class ArticleMaterialTest {
    private static final String LEAFLET =
            """
            ---
            title: Kodeord
            slug: kodeord
            type: folder
            owner: DIGST
            status: published
            signLanguage: https://www.tegn.example/kodeord
            voiceOver: kodeord.mp3
            folder:
              format: A5
            ---
            Tre råd.
            """;

    @MockitoBean dk.virkwiki.web.text.ServiceWays services;
    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Journeys journeys;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;
    @MockitoBean Links stored;
    @MockitoBean ReviewDays reviewDays;
    @MockitoBean Feedbacks feedbacks;
    @MockitoBean OldWords oldWords;
    @MockitoBean Personas personas;
    @MockitoBean Statistics statistics;
    @MockitoBean OpenProposals open;
    @MockitoBean Proposals proposals;
    @MockitoBean ArticleSearch search;
    @MockitoBean Consultations consultations;
    @MockitoBean Materials materials;
    @MockitoBean Toolboxes toolboxes;
    @MockitoBean PrintedCopies copies;

    @BeforeEach
    void names() {
        given(codes.name(any(), any())).willReturn("Digitaliseringsstyrelsen");
        given(links.of(any(), any())).willReturn(WikiLinks.none());
        given(statistics.ofArticle(any())).willReturn(ArticleUse.NONE);
        publish(LEAFLET, null);
    }

    private Article publish(String source, @Nullable Staleness staleness) {
        var at = Instant.parse("2026-11-12T23:30:00Z");
        var metadata = Objects.requireNonNull(ArticleFile.read(source).metadata());
        var article = new Article(metadata.slug(), 3, source, metadata, "", at, at);
        given(articles.find(any(), any())).willReturn(Optional.of(article));
        willAnswer(
                        call ->
                                Material.of(call.getArgument(0))
                                        .map(material -> new Shelved(material, staleness)))
                .given(materials)
                .of(any());
        return article;
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    @Test
    void leafletTellsItsVersionAndIsHadOnPaperInBothSizes() {
        assertThat(get("/artikler/kodeord"))
                .hasStatusOk()
                .bodyText()
                .contains("Version 3 · 13. november 2026")
                .contains("href=\"/materialer/kodeord/a5.pdf\"", "Hent som PDF (A5)")
                .contains("href=\"/materialer/kodeord/a4.pdf\"", "localhost/artikler/kodeord")
                .contains("src=\"/materialer/kodeord/kode.svg\"")
                .doesNotContain("min-folder", "Forældet");
    }

    @Test
    void leafletThatWasMadeElsewhereIsHadFromItsPage() {
        publish(LEAFLET.replace("format: A5", "file: kodeord.pdf"), null);
        assertThat(get("/artikler/kodeord"))
                .bodyText()
                .contains("href=\"/filer/kodeord.pdf\"", "Hent folderen");
        publish(LEAFLET, null);
        assertThat(get("/artikler/kodeord")).bodyText().doesNotContain("Hent folderen");
    }

    @Test
    void signLanguageAndReadingAloudStandAboveTheTextWithTheirHost() {
        assertThat(get("/artikler/kodeord"))
                .bodyText()
                .contains("href=\"https://www.tegn.example/kodeord\" rel=\"external\"")
                .contains("Se på tegnsprog", " (tegn.example)")
                .contains("href=\"/filer/kodeord.mp3\"", "Hør siden læst op");
        publish(LEAFLET.replace("https://www.tegn.example/kodeord", "javascript:alert(1)"), null);
        assertThat(get("/artikler/kodeord")).bodyText().doesNotContain("javascript:", "tegnsprog");
    }

    @Test
    void readerWithAnOldPaperIsToldWhatHasChanged() {
        given(copies.compare(any(), anyInt()))
                .willReturn(new PrintedCopy(1, Standing.UNKNOWN, List.of()));
        given(copies.compare(any(), eq(2)))
                .willReturn(new PrintedCopy(2, Standing.CHANGED, List.of("Nyt <b>nummer</b>")));
        assertThat(get("/artikler/kodeord?v=2"))
                .hasStatusOk()
                .bodyText()
                .contains("Din folder er version 2. Teksten er ændret siden.")
                .contains("Nyt &lt;b&gt;nummer&lt;/b&gt;")
                .contains("/artikler/kodeord/versioner/sammenlign?fra=2&amp;til=3");
        for (var nonsense : List.of("hej", "2;x", "99999999999", "%00")) {
            assertThat(get("/artikler/kodeord?v=" + nonsense))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Den version kender vi ikke");
        }
        assertThat(get("/artikler/kodeord?v=")).bodyText().doesNotContain("kender vi ikke");
    }

    @Test
    void closedSelfServiceIsToldBeforeTheLeafletIsTaken() throws Exception {
        publish(LEAFLET, new Staleness(Staleness.Why.SERVICE_CLOSED, "NemID"));
        var page = get("/artikler/kodeord").getResponse().getContentAsString();
        assertThat(page).contains("Forældet", "Selvbetjeningen NemID er lukket.");
        assertThat(page.indexOf("NemID er lukket")).isLessThan(page.indexOf("a5.pdf"));
    }

    @Test
    void guideIsHadOnPaperBelowItsTextAndTextForAdvisorsIsNot() {
        publish(LEAFLET.replace("type: folder", "type: guide"), null);
        assertThat(get("/artikler/kodeord"))
                .bodyText()
                .contains("href=\"/materialer/kodeord/a4.pdf\"")
                .doesNotContain("kode.svg", "Har du en folder");
        publish(LEAFLET.replace("status:", "visibility: advisor\nstatus:"), null);
        assertThat(
                        mvc.get()
                                .uri("/artikler/kodeord")
                                .with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(".pdf", "kode.svg");
    }

    @Test
    void toolboxListsItsPartsAndShowsThemToABusinessAsBusinessesSeeThem() {
        var part = publish(LEAFLET, new Staleness(Staleness.Why.WORD_CLOSED, "NemID"));
        var box =
                publish(
                        "---\ntitle: Kassen\nslug: kassen\ntype: page\nstatus: published\n"
                                + "toolbox:\n---\nTag med.\n",
                        new Staleness(Staleness.Why.WORD_CLOSED, "NemID"));
        given(toolboxes.of(any()))
                .willReturn(Optional.of(new Toolbox(box, "CC BY 4.0", List.of(part))));
        assertThat(get("/artikler/kassen"))
                .bodyText()
                .contains("Må bruges på disse vilkår: CC BY 4.0.", "Folder, A5")
                .contains("href=\"/materialer/kassen/alt.zip\"", "href=\"/artikler/kodeord\"")
                .doesNotContain("a5.pdf");
        assertThat(
                        mvc.get()
                                .uri("/artikler/kassen?visning=virksomhed")
                                .with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .bodyText()
                .contains("href=\"/artikler/kodeord?visning=virksomhed\"");
    }
}
