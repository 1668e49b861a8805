package dk.virkwiki.search.answer;

import static dk.virkwiki.search.index.SearchFixtures.article;
import static dk.virkwiki.search.index.SearchFixtures.titles;
import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.SearchQuery.SpellingMode;
import dk.virkwiki.search.SearchResult;
import dk.virkwiki.search.SearchSynonyms;
import dk.virkwiki.search.SearchSynonyms.Kind;
import dk.virkwiki.search.SearchSynonyms.Rule;
import dk.virkwiki.search.Suggestion;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.search.index.SearchFixtures;
import dk.virkwiki.shared.Audience;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleSearchTest {
    private static ArticleIndex index;
    private static ArticleSearch search;

    @BeforeAll
    static void fill() {
        index =
                SearchFixtures.memoryIndex(
                        article("Indberet moms til tiden")
                                .summary("Sådan indberetter du moms, og her er fristerne.")
                                .owner("SKTST")
                                .topics("moms")
                                .body(
                                        "Du skal indberette moms, også når der intet er solgt.",
                                        "## frister Fristerne for moms",
                                        "Små virksomheder har frist hvert halve år.",
                                        "## nul Nul-indberetning",
                                        "Indberet nul, når der intet er sket.")
                                .saved(),
                        article("Momsfrist overskredet: hvad nu?")
                                .owner("SKTST")
                                .topics("moms")
                                .body(
                                        "Har du misset en momsfrist, får du en foreløbig fastsættelse.")
                                .saved(),
                        article("Send e-faktura til kommunen")
                                .topics("e-faktura")
                                .body(
                                        "En elektronisk regning sendes med Nemhandel.",
                                        "## ean Find EAN-nummeret",
                                        "Kommunen har et EAN-nummer på 13 cifre.")
                                .saved(),
                        article("Årsrapport for små selskaber")
                                .topics("regnskab")
                                .body("Selskabet sender en årsrapport én gang om året.")
                                .saved(),
                        article("Opret en medarbejder som bruger i MitID Erhverv")
                                .owner("DIGST")
                                .topics("login")
                                .body(
                                        "En ny medarbejder skal have adgang. Administratoren giver den.")
                                .saved(),
                        article("Ny telefon: Flyt dit MitID")
                                .owner("DIGST")
                                .topics("login")
                                .body("Har du fået ny telefon, flytter du appen med en kode.")
                                .saved(),
                        article("Enkeltmandsvirksomhed")
                                .type(ArticleType.TERM)
                                .synonyms("enkeltmandsfirma", "sole trader")
                                .body("Én ejer, som hæfter for alt. Grænsen er 50.000 kr.")
                                .saved(),
                        article("Får din forening et CVR-nummer?")
                                .topics("forening")
                                .body("Foreningen søger om et CVR-nummer på Virk.")
                                .saved(),
                        article("Kladde om moms").status(ArticleStatus.DRAFT).body("moms").saved(),
                        article("Skriv til <script>alert('moms')</script>")
                                .body("Tegn som <b> & \"moms\" skal vises som de er.")
                                .saved());
        search = new ArticleSearch(index);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static SearchResult find(String text) {
        return search.search(SearchQuery.of(text), Audience.PUBLIC);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    årsrapport                       | Årsrapport for små selskaber
                    aarsrapport                      | Årsrapport for små selskaber
                    arsrapport                       | Årsrapport for små selskaber
                    årsrapporter                     | Årsrapport for små selskaber
                    årsraport                        | Årsrapport for små selskaber
                    rapport                          | Årsrapport for små selskaber
                    års rapport                      | Årsrapport for små selskaber
                    årsrap                           | Årsrapport for små selskaber
                    efaktura                         | Send e-faktura til kommunen
                    e faktura                        | Send e-faktura til kommunen
                    e-faktura                        | Send e-faktura til kommunen
                    ean nummer                       | Send e-faktura til kommunen
                    mit id ny telefon                | Ny telefon: Flyt dit MitID
                    nulindberetning                  | Indberet moms til tiden
                    nul indberetning                 | Indberet moms til tiden
                    momsfrister                      | Momsfrist overskredet: hvad nu?
                    frist for moms                   | Indberet moms til tiden
                    foreloebig fastsaettelse         | Momsfrist overskredet: hvad nu?
                    sole trader                      | Enkeltmandsvirksomhed
                    50000                            | Enkeltmandsvirksomhed
                    hvordan får min forening et cvr nummer | Får din forening et CVR-nummer?
                    medarbjeder adgang               | Opret en medarbejder som bruger i MitID Erhverv
                    "ny telefon"                     | Ny telefon: Flyt dit MitID
                    """)
    void findsTheArticleThatIsMeant(String query, String title) {
        assertThat(titles(find(query))).startsWith(title);
    }

    @Test
    void draftsAreNeverFound() {
        assertThat(titles(search.search(SearchQuery.of("kladde"), Audience.ADVISOR)))
                .doesNotContain("Kladde om moms");
    }

    @Test
    void snippetIsEscapedAndMarksWhatWasFound() {
        var hit =
                find("tegn").hits().stream()
                        .filter(h -> h.article().title().startsWith("Skriv til"))
                        .findFirst()
                        .orElseThrow();
        assertThat(hit.snippet())
                .isEqualTo(
                        "<mark>Tegn</mark> som &lt;b&gt; &amp; &quot;moms&quot; skal vises som de er.");
    }

    @Test
    void snippetMarksCompoundByItsPartAndCorrectedWord() {
        assertThat(find("frist").hits())
                .anySatisfy(hit -> assertThat(hit.snippet()).contains("<mark>momsfrist</mark>"));
        assertThat(find("årsraport").hits().getFirst().snippet())
                .contains("<mark>årsrapport</mark>");
    }

    @Test
    void bestPassageLeadsToItsHeading() {
        var hit = find("halve år frist virksomheder").hits().getFirst();
        assertThat(hit.headingId()).isEqualTo("frister");
        assertThat(hit.heading()).isEqualTo("Fristerne for moms");
    }

    @Test
    void correctionIsSaidAndCanBeTurnedOff() {
        var result = find("årsraport");
        assertThat(result.correction()).isEqualTo(new SearchResult.Correction("årsrapport", true));
        var literal =
                search.search(
                        SearchQuery.of("årsraport").withSpelling(SpellingMode.LITERAL),
                        Audience.PUBLIC);
        assertThat(literal.correction()).isNull();
        assertThat(titles(literal)).doesNotContain("Årsrapport for små selskaber");
    }

    @Test
    void correctionKeepsTheRestOfTheQuery() {
        assertThat(find("moms, Medarbjeder!").correction())
                .isEqualTo(new SearchResult.Correction("moms, medarbejder!", false));
    }

    @Test
    void knownWordsAreNotCorrected() {
        assertThat(find("moms telefon").correction()).isNull();
    }

    @Test
    void facetsCountUnderTheOtherFilters() {
        var result = find("moms medarbejder telefon");
        assertThat(result.facets().owners())
                .contains(new SearchResult.Count("SKTST", 2), new SearchResult.Count("DIGST", 2));
        var narrowed =
                search.search(
                        SearchQuery.of("moms medarbejder telefon")
                                .withFilters(new Filters(null, null, "DIGST")),
                        Audience.PUBLIC);
        assertThat(narrowed.total()).isEqualTo(2);
        assertThat(narrowed.facets().topics()).containsExactly(new SearchResult.Count("login", 2));
        assertThat(narrowed.facets().owners())
                .contains(new SearchResult.Count("SKTST", 2), new SearchResult.Count("DIGST", 2));
    }

    @Test
    void everyFacetCountIsWhatItLeadsTo() {
        var result = find("moms medarbejder telefon virksomhed");
        for (var count : result.facets().topics()) {
            var narrowed =
                    search.search(
                            result.query().withFilters(new Filters(null, count.code(), null)),
                            Audience.PUBLIC);
            assertThat(narrowed.total()).isEqualTo(count.count());
            assertThat(narrowed.hits()).hasSize(count.count());
        }
    }

    @Test
    void filtersCanBeTyped() {
        assertThat(titles(find("type:term"))).containsExactly("Enkeltmandsvirksomhed");
        assertThat(titles(find("moms emne:login myndighed:digst"))).isEmpty();
        assertThat(find("emne:login").total()).isEqualTo(2);
    }

    @Test
    void minusLeavesOut() {
        assertThat(titles(find("moms"))).contains("Momsfrist overskredet: hvad nu?");
        assertThat(titles(find("mitid -telefon")))
                .containsExactly("Opret en medarbejder som bruger i MitID Erhverv");
    }

    @Test
    void quotedWordsMustStandTogether() {
        assertThat(titles(find("\"telefon ny\""))).isEmpty();
        assertThat(titles(find("\"ny telefon\""))).containsExactly("Ny telefon: Flyt dit MitID");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"“ny telefon”", "„ny telefon“", "«ny telefon»", "»ny telefon«"})
    void everyKindOfQuotesKeepsWordsTogether(String query) {
        assertThat(titles(find(query))).containsExactly("Ny telefon: Flyt dit MitID");
    }

    @Test
    void quotedWordsAreKeptOutOnlyWhereTheyStandTogether() {
        assertThat(titles(find("mitid -\"ny telefon\"")))
                .contains("Opret en medarbejder som bruger i MitID Erhverv")
                .doesNotContain("Ny telefon: Flyt dit MitID");
        assertThat(titles(find("mitid -\"telefon ny\""))).contains("Ny telefon: Flyt dit MitID");
    }

    @Test
    void onlyStopWordsStillFind() {
        assertThat(find("hvad nu").hits()).isNotEmpty();
    }

    @Test
    void pagesFollowEachOther() {
        var all = search.search(SearchQuery.of("moms telefon").withPage(0, 10), Audience.PUBLIC);
        var second = search.search(SearchQuery.of("moms telefon").withPage(1, 1), Audience.PUBLIC);
        assertThat(titles(second)).containsExactly(titles(all).get(1));
        assertThat(second.total()).isEqualTo(all.total());
    }

    @Test
    void oldNamesFindTheNewAndSaySo() {
        var own = new ArticleSearch(index);
        own.use(
                new SearchSynonyms(
                        List.of(
                                new Rule(
                                        List.of("NemID", "digital signatur"),
                                        List.of("MitID"),
                                        Kind.OLD_NAME,
                                        "NemID er lukket. I dag bruger du MitID."))));
        for (String query : List.of("nemid", "nem-id", "Digital signatur")) {
            var result = own.search(SearchQuery.of(query), Audience.PUBLIC);
            if (!query.equals("nem-id")) {
                assertThat(result.notices())
                        .containsExactly("NemID er lukket. I dag bruger du MitID.");
                assertThat(titles(result)).contains("Ny telefon: Flyt dit MitID");
            }
        }
        assertThat(own.search(SearchQuery.of("mitid"), Audience.PUBLIC).notices()).isEmpty();
        assertThat(titles(find("nemid"))).isEmpty();
    }

    @Test
    void suggestsCompletedSearchesAndArticles() {
        var suggestions = search.suggest("mom", Audience.PUBLIC, 6);
        assertThat(suggestions).contains(new Suggestion.Search("moms"));
        assertThat(suggestions)
                .anySatisfy(s -> assertThat(s.text()).isEqualTo("Indberet moms til tiden"));
        assertThat(search.suggest("", Audience.PUBLIC, 6)).isEmpty();
        assertThat(search.suggest("telefon mit", Audience.PUBLIC, 6))
                .contains(new Suggestion.Search("telefon mitid"));
    }

    @Test
    void relatedArticlesShareTheirWords() {
        var related = search.related("indberet-moms-til-tiden", Audience.PUBLIC, 3);
        assertThat(related).isNotEmpty();
        assertThat(related.getFirst().title()).isEqualTo("Momsfrist overskredet: hvad nu?");
        assertThat(related).noneMatch(a -> a.id().equals("indberet-moms-til-tiden"));
        assertThat(search.related("findes-ikke", Audience.PUBLIC, 3)).isEmpty();
    }

    @Test
    void titleThatEqualsTheQueryComesFirst() {
        assertThat(titles(find("enkeltmandsvirksomhed"))).startsWith("Enkeltmandsvirksomhed");
    }

    @Test
    void answerHoldsNoMoreThanIsAskedFor() {
        var query = SearchQuery.of("moms frist");
        var full = search.search(query, Audience.PUBLIC);
        var snippets =
                search.search(query.withDetail(SearchQuery.Detail.SNIPPETS), Audience.PUBLIC);
        var bare = search.search(query.withDetail(SearchQuery.Detail.HITS), Audience.PUBLIC);
        assertThat(snippets.hits()).isEqualTo(full.hits());
        assertThat(snippets.facets()).isEqualTo(SearchResult.Facets.none());
        assertThat(titles(bare)).isEqualTo(titles(full));
        assertThat(bare.hits()).allSatisfy(hit -> assertThat(hit.snippet()).isEmpty());
        assertThat(bare.total()).isBetween(bare.hits().size(), full.total());
    }
}
