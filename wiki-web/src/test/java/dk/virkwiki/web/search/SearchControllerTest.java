package dk.virkwiki.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.proposal.OpenProposals;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.NearWord;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchQuery.SpellingMode;
import dk.virkwiki.search.SearchResult;
import dk.virkwiki.search.SearchResult.Correction;
import dk.virkwiki.search.SearchResult.Count;
import dk.virkwiki.search.SearchResult.Facets;
import dk.virkwiki.search.Suggestion;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.search.index.Incomplete;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.term.Term;
import dk.virkwiki.term.Terms;
import dk.virkwiki.web.PageSlice;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice({SearchController.class, SearchApi.class})
@Import({
    SearchPages.class,
    SearchResults.class,
    SearchFacets.class,
    GlossaryAnswers.class,
    CutShort.class
})
class SearchControllerTest {
    @Autowired MockMvcTester mvc;
    @MockitoBean ArticleSearch search;
    @MockitoBean OpenProposals proposals;
    @Autowired CodeLists codes;
    @Autowired ArticleIndex index;
    @Autowired Terms terms;

    @BeforeEach
    void names() {
        given(codes.name(any(), any())).willAnswer(call -> "Navn " + call.getArgument(1));
    }

    @Test
    void correctedSearchSaysWhatWasWrittenAndHowToGetExactlyThat() {
        answer(new Correction("årsrapport", true), hit("Årsrapport", "frist"));

        assertThat(mvc.get().uri("/soeg?q=aarsraport&type=guide"))
                .hasStatusOk()
                .bodyText()
                .contains("1 resultat for »årsrapport«")
                .contains("Du skrev »aarsraport«.")
                .contains("href=\"/soeg?q=aarsraport&amp;type=guide&amp;praecis=1\"");
    }

    @Test
    void correctionThatIsNotNeededIsOnlyOffered() {
        answer(new Correction("moms", false), hit("Mums", ""));

        assertThat(mvc.get().uri("/soeg?q=mums"))
                .bodyText()
                .contains("1 resultat for »mums«")
                .contains("Mente du »moms«?");
    }

    @Test
    void resultShowsSnippetSectionAndTrust() {
        answer(null, hit("Årsrapport", "frist"));

        assertThat(mvc.get().uri("/soeg?q=frist"))
                .bodyText()
                .contains("Kommer den <mark>for sent</mark> &amp; …")
                .contains("href=\"/artikler/aarsrapport#frist\"")
                .contains("Navn ERST")
                .contains("4. november 2025")
                .contains("Ny kontrol er forsinket")
                .contains("<meta name=\"robots\" content=\"noindex, follow\">");
    }

    @Test
    void shortAnswerIsShownWhereNoPlaceOfTheTextHoldsTheWords() {
        answer(null, hit("MitID", ""));
        assertThat(mvc.get().uri("/soeg?q=sent"))
                .bodyText()
                .contains("<mark>for sent</mark>")
                .doesNotContain("Sådan.");
        answer(null, new Hit(hit("MitID", "").article(), "Hav klar: jeres tal.", "", "", 1f));
        assertThat(mvc.get().uri("/soeg?q=mitid"))
                .bodyText()
                .contains("Sådan.")
                .doesNotContain("Hav klar");
    }

    @Test
    void foundWordIsShownWithItsMeaning() {
        var article = hit("MitID", "").article();
        var term =
                new Hit.Summary(
                        article.id(),
                        "ord-mitid",
                        "MitID",
                        "Dit login & din nøgle.",
                        ArticleType.TERM,
                        "DIGST",
                        article.dates(),
                        Audience.PUBLIC);
        answer(null, new Hit(term, "Forveksl ikke med <mark>NemID</mark>", "", "", 1f));

        assertThat(mvc.get().uri("/soeg?q=nemid"))
                .bodyText()
                .contains("Dit login &amp; din nøgle.")
                .doesNotContain("Forveksl ikke med");
    }

    @Test
    void wordSearchedForIsExplainedAboveTheBestAnswerAndFurtherWordsComeLast() {
        given(terms.asked(Audience.PUBLIC, "moms")).willReturn(Optional.of(term("ord-moms")));
        answer(
                null,
                word("ord-moms"),
                word("ord-a-skat"),
                word("ord-bidrag"),
                hit("Momsfrister", "frist"));

        assertThat(mvc.get().uri("/soeg?q=moms"))
                .bodyText()
                .containsSubsequence(
                        "Ordet forklaret",
                        "/artikler/ord-moms",
                        "Bedste svar",
                        "/artikler/ord-a-skat",
                        "Flere resultater",
                        "Momsfrister",
                        "Flere ord, vi forklarer",
                        "/artikler/ord-bidrag");
    }

    private static Term term(String slug) {
        var ways = new Term.Ways(List.of(), List.of(), List.of(), true);
        return new Term(slug, slug, "Det betyder noget.", ways, null, Audience.PUBLIC, "da");
    }

    private static Hit word(String slug) {
        var dates = hit(slug, "").article().dates();
        var article =
                new Hit.Summary(
                        slug,
                        slug,
                        slug,
                        "Det betyder.",
                        ArticleType.TERM,
                        "SKTST",
                        dates,
                        Audience.PUBLIC);
        return new Hit(article, "", "", "", 1f);
    }

    @Test
    void foundChapterOfAFilmIsAJumpToItsTime() {
        var article = hit("Fakturablanketten", "02-15-log-ind").article();
        var film =
                new Hit.Summary(
                        article.id(),
                        "film",
                        article.title(),
                        "",
                        ArticleType.VIDEO,
                        "ERST",
                        article.dates(),
                        Audience.PUBLIC);
        answer(null, new Hit(film, "Log <mark>ind</mark>", "02-15-log-ind", "02:15 Log ind", 1f));

        assertThat(mvc.get().uri("/soeg?q=ind"))
                .bodyText()
                .contains("href=\"/artikler/film?ved=02%3A15#02-15-log-ind\"")
                .contains("Spring til 02:15: Log ind");
    }

    @Test
    void wordsTypedAreEscapedEverywhere() {
        given(search.search(any(), any())).willAnswer(call -> nothing(call.getArgument(0)));

        assertThat(mvc.get().uri("/soeg").param("q", "\"><script>alert(1)</script>"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert")
                .contains("Vi fandt ikke noget om »&quot;&gt;&lt;script&gt;");
    }

    @Test
    void searchWithoutWordsOffersTopicsInsteadOfAnError() {
        given(search.search(any(), any())).willAnswer(call -> nothing(call.getArgument(0)));

        assertThat(mvc.get().uri("/soeg")).hasStatusOk().bodyText().contains("Søg i Virk Wiki");
        assertThat(mvc.get().uri("/soeg?side=hej")).hasStatus(400);
    }

    @Test
    void readerSearchesAsThePublicAndAdvisorAsAdvisor() {
        answer(null, hit("Moms", ""));

        mvc.get().uri("/api/search?q=moms").exchange();
        verify(search).search(any(), eq(Audience.PUBLIC));
        mvc.get()
                .uri("/api/search?q=moms")
                .with(PageSlice.People.by(PageSlice.People.ADVISOR))
                .exchange();
        verify(search).search(any(), eq(Audience.ADVISOR));
    }

    @Test
    void literalSearchIsAskedForInTheAddress() {
        answer(null, hit("Moms", ""));

        mvc.get().uri("/soeg?q=moms&praecis=1&side=3&emne=moms").exchange();

        var asked =
                new SearchQuery(
                        "moms",
                        new SearchQuery.Filters(null, "moms", null),
                        SpellingMode.LITERAL,
                        40,
                        20);
        verify(search).search(asked, Audience.PUBLIC);
    }

    @Test
    void apiAnswersInItsDocumentedShape() {
        answer(null, hit("Årsrapport", "frist"));

        assertThat(mvc.get().uri("/api/search?q=moms&limit=5&offset=5"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"query":"q","total":1,"isComplete":true,"notices":[],"tookMicros":3,
                         "hits":[{"slug":"aarsrapport","title":"Årsrapport","type":"guide",
                          "owner":"ERST","summary":"Sådan.",
                          "snippet":"Kommer den <mark>for sent</mark> &amp; …",
                          "url":"/artikler/aarsrapport","score":2.5,
                          "updated":"2026-11-01T10:00:00Z"}],
                         "facets":{"types":[{"code":"guide","count":1}],"topics":[],"owners":[],"readers":[]}}
                        """);
    }

    @Test
    void searchThatCouldNotLookEverywhereSaysSoAndClaimsNothing() {
        var none = new Facets(List.of(), List.of(), List.of(), List.of());
        given(search.search(any(), any()))
                .willReturn(
                        new SearchResult(
                                SearchQuery.of("q"), 0, 1, List.of(), none, null, List.of(), true));

        assertThat(mvc.get().uri("/soeg?q=moms"))
                .hasStatusOk()
                .bodyText()
                .contains("Vi kunne ikke søge alle artikler igennem lige nu")
                .doesNotContain("findes ikke i nogen artikel");
        assertThat(mvc.get().uri("/api/search?q=moms"))
                .hasStatusOk()
                .bodyText()
                .contains("\"isComplete\":false", "Vi kunne ikke søge alle artikler igennem");
    }

    @Test
    void indexThatIsBeingMadeAnewIsToldOnThePage() {
        answer(null, hit("Moms", ""));
        given(index.incomplete()).willReturn(Optional.of(new Incomplete(37, 100)));

        assertThat(mvc.get().uri("/soeg?q=moms"))
                .hasStatusOk()
                .bodyText()
                .contains("Vi bygger søgningen op igen og er 37 % færdige.");
    }

    @Test
    void suggestionsPartSearchesFromArticles() {
        given(search.suggest(eq("mom"), eq(Audience.PUBLIC), anyInt()))
                .willReturn(
                        List.of(
                                new Suggestion.Search("momsfrist"),
                                new Suggestion.ToArticle("Moms", hit("Moms", "").article())));

        assertThat(mvc.get().uri("/api/suggest?q=mom"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"query":"mom","searches":["momsfrist"],
                         "articles":[{"title":"Moms","url":"/artikler/aarsrapport","typeName":"Guide"}]}
                        """);
    }

    @Test
    void browserGetsSuggestionsInItsOwnForm() {
        given(search.suggest("mom", Audience.PUBLIC, 8))
                .willReturn(
                        List.of(
                                new Suggestion.Search("momsfrist år"),
                                new Suggestion.ToArticle(
                                        "Årsrapport", hit("Årsrapport", "").article())));

        assertThat(mvc.get().uri("/api/opensearch?q=mom"))
                .hasStatusOk()
                .hasContentType("application/x-suggestions+json;charset=UTF-8")
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        ["mom", ["momsfrist år", "Årsrapport"], ["", "Sådan."],
                         ["http://localhost/soeg?q=momsfrist+%C3%A5r",
                          "http://localhost/artikler/aarsrapport"]]
                        """);
    }

    @Test
    void resultsAloneAreThePartOfThePageFromTheHeadingOn() {
        answer(null, hit("Årsrapport", "frist"));

        var whole = body("/soeg?q=frist&type=guide");
        var part = body("/soeg/resultater?q=frist&type=guide").strip();
        assertThat(part).startsWith("<div id=\"fundet\"").contains("1 resultat for »frist«");
        assertThat(whole).contains(part);
    }

    @Test
    void literalSearchSaysSoAndStaysLiteralUnderFilters() {
        answer(null, hit("Moms", ""));

        assertThat(mvc.get().uri("/soeg?q=moms&praecis=1&emne=moms"))
                .bodyText()
                .contains("Vi søger på præcis det, du skrev.", "Søg også på ord, der ligner")
                .contains("<input type=\"hidden\" name=\"praecis\" value=\"1\" form=\"soeg\">")
                .contains("href=\"/soeg?q=moms&amp;emne=moms\"");
    }

    @Test
    void chosenFilterIsShownEvenWhenNothingElseHasIt() {
        answer(null, hit("Moms", ""));

        assertThat(mvc.get().uri("/soeg?q=moms&emne=told"))
                .bodyText()
                .containsPattern("id=\"emne-told\"[^>]*checked")
                .contains("Navn told", "(0)");
    }

    @Test
    void nothingFoundOffersTheNearestWordsAndAnAdvisorCanNoteTheGap() {
        given(search.search(any(), any())).willAnswer(call -> nothing(call.getArgument(0)));
        given(search.nearest("bødefritagelse", Audience.PUBLIC, 5))
                .willReturn(List.of(new NearWord("bøde", 4)));

        var note = "action=\"/huller\"";
        assertThat(mvc.get().uri("/soeg").param("q", "bødefritagelse"))
                .bodyText()
                .contains("Tættest på det, du skrev", "href=\"/soeg?q=b%C3%B8de\"", "4 artikler")
                .contains("Find hjælp")
                .doesNotContain(note);
        assertThat(
                        mvc.get()
                                .uri("/soeg")
                                .param("q", "bødefritagelse")
                                .with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .bodyText()
                .contains(note, "name=\"ord\"")
                .containsPattern("name=\"ord\"[^>]*value=\"bødefritagelse\"");
    }

    private String body(String address) {
        try {
            return mvc.get().uri(address).exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private void answer(@Nullable Correction correction, Hit... hits) {
        given(search.search(any(), any()))
                .willReturn(
                        new SearchResult(
                                SearchQuery.of("q"),
                                hits.length,
                                3_200,
                                List.of(hits),
                                new Facets(
                                        List.of(new Count("guide", 1)),
                                        List.of(),
                                        List.of(),
                                        List.of()),
                                correction,
                                List.of(),
                                false));
    }

    private static SearchResult nothing(SearchQuery query) {
        var none = new Facets(List.of(), List.of(), List.of(), List.of());
        return new SearchResult(query, 0, 1, List.of(), none, null, List.of(), false);
    }

    private static Hit hit(String title, String headingId) {
        var dates =
                new Hit.Dates(
                        Instant.parse("2026-11-01T10:00:00Z"),
                        LocalDate.of(2025, 11, 4),
                        LocalDate.of(2026, 5, 4));
        var article =
                new Hit.Summary(
                        "aarsrapport",
                        "aarsrapport",
                        title,
                        "Sådan.",
                        ArticleType.GUIDE,
                        "ERST",
                        dates,
                        Audience.PUBLIC);
        return new Hit(
                article, "Kommer den <mark>for sent</mark> &amp; …", headingId, "Frister", 2.5f);
    }
}
