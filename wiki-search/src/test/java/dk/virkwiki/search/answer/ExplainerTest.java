package dk.virkwiki.search.answer;

import static dk.virkwiki.search.index.SearchFixtures.article;
import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.Article;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.search.HitExplanation;
import dk.virkwiki.search.HitExplanation.Finding;
import dk.virkwiki.search.HitExplanation.Place;
import dk.virkwiki.search.HitExplanation.Way;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchQuery.SpellingMode;
import dk.virkwiki.search.SearchSynonyms;
import dk.virkwiki.search.SearchSynonyms.Kind;
import dk.virkwiki.search.SearchSynonyms.Rule;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.search.index.SearchFixtures;
import dk.virkwiki.shared.Audience;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final String BODY =
            """
            ## Frister for indberetning

            Momsfristen står på Virk. Husk fristen. En årsrapport er noget andet.

            :::sig
            Kanariefuglen synger.
            :::
            """;

    private final Article article =
            article("Indberet moms")
                    .summary("Sådan indberetter du.")
                    .synonyms("momsangivelse")
                    .topics("afgift")
                    .body(BODY)
                    .saved();
    private final ArticleIndex index = ArticleIndex.inMemory();
    private final ArticleSearch search = new ArticleSearch(index);

    ExplainerTest() {
        SearchFixtures.add(index, article);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private HitExplanation explain(String words, Audience audience) {
        return search.explain(SearchQuery.of(words), article, WikiLinks.none(), audience);
    }

    private List<Finding> findings(String words) {
        return explain(words, Audience.PUBLIC).findings();
    }

    @Test
    void saysWhereAWordStandsAndInWhichForm() {
        assertThat(findings("moms "))
                .contains(
                        new Finding("moms", "moms", Way.SAME, List.of(Place.TITLE)),
                        new Finding("moms", "momsfristen", Way.COMPOUND, List.of(Place.TEXT)));
        assertThat(findings("frist "))
                .contains(
                        new Finding("frist", "frister", Way.FORM, List.of(Place.HEADINGS)),
                        new Finding("frist", "momsfristen", Way.COMPOUND, List.of(Place.TEXT)));
        assertThat(findings("afgift "))
                .containsExactly(new Finding("afgift", "afgift", Way.SAME, List.of(Place.CODES)));
        assertThat(findings("momsangivelse "))
                .contains(
                        new Finding(
                                "momsangivelse",
                                "momsangivelse",
                                Way.SAME,
                                List.of(Place.SYNONYMS)));
    }

    @Test
    void saysWhatLedFromTheWordToTheText() {
        search.use(
                new SearchSynonyms(
                        List.of(new Rule(List.of("vat"), List.of("moms"), Kind.ONE_WAY, null))));
        assertThat(findings("vat "))
                .contains(new Finding("vat", "moms", Way.SYNONYM, List.of(Place.TITLE)));
        assertThat(findings("aarsraport "))
                .contains(
                        new Finding(
                                "aarsraport", "årsrapport", Way.CORRECTION, List.of(Place.TEXT)));
        assertThat(findings("indberetn"))
                .contains(
                        new Finding(
                                "indberetn",
                                "indberetning",
                                Way.COMPLETION,
                                List.of(Place.HEADINGS)));
        assertThat(findings("moms frist ")).anyMatch(found -> found.found().equals("momsfristen"));
    }

    @Test
    void titleAndRowsAndMissingWordsAreTold() {
        var whole = explain("Indberet moms ", Audience.PUBLIC);
        assertThat(whole.titleIsQuery()).isTrue();
        assertThat(whole.rows()).containsExactly(Place.TITLE);
        assertThat(explain("moms hvalros ", Audience.PUBLIC).missing()).containsExactly("hvalros");
    }

    @Test
    void literalSearchIsNotExplainedByCorrections() {
        var literal = SearchQuery.of("aarsraport").withSpelling(SpellingMode.LITERAL);
        var explained = search.explain(literal, article, WikiLinks.none(), Audience.PUBLIC);
        assertThat(explained.findings()).isEmpty();
        assertThat(explained.missing()).containsExactly("aarsraport");
    }

    @Test
    void wordsForAdvisorsExplainNothingToThePublic() {
        assertThat(explain("kanariefuglen ", Audience.ADVISOR).findings()).isNotEmpty();
        assertThat(explain("kanariefuglen ", Audience.PUBLIC).findings()).isEmpty();
        var hidden = article("Hemmelig").advisorOnly().body("Kun for vejledere").saved();
        assertThat(
                        search.explain(
                                        SearchQuery.of("hemmelig"),
                                        hidden,
                                        WikiLinks.none(),
                                        Audience.PUBLIC)
                                .findings())
                .isEmpty();
    }
}
