package dk.virkwiki.search.answer;

import static dk.virkwiki.search.index.SearchFixtures.article;
import static dk.virkwiki.search.index.SearchFixtures.titles;
import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.Suggestion;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.search.index.SearchFixtures;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Advisor-only words must not show or matter in anything that is made for the public. */
class AdvisorTextTest {
    private static final String CANARY = "kanariefuglekode";

    private final ArticleIndex index =
            SearchFixtures.memoryIndex(
                    article("Indberet moms")
                            .owner("SKTST")
                            .topics("moms")
                            .body(
                                    "## frist Frister",
                                    "Fristen for moms står på Virk.",
                                    "!Sig: " + CANARY + " gælder ved momsfrister og kanarie.")
                            .saved(),
                    article("Hemmelig " + CANARY)
                            .advisorOnly()
                            .type(ArticleType.CASE)
                            .owner("UDK")
                            .topics("hemmeligt")
                            .synonyms(CANARY + "ord")
                            .summary("Om moms og " + CANARY)
                            .body("moms moms " + CANARY)
                            .saved(),
                    article("Moms ved eksport").topics("moms").body("Moms og told.").saved());
    private final ArticleSearch search = new ArticleSearch(index);

    @AfterEach
    void close() {
        index.close();
    }

    private static List<String> probes() {
        return List.of(
                CANARY,
                "kanarie",
                "kanariefugl",
                "kanariefuglekod",
                "kanarifuglekode",
                "\"" + CANARY + "\"",
                "kana",
                "ka",
                "kanarie fuglekode",
                "hemmelig",
                "hemmeligt",
                "type:case",
                "emne:hemmeligt",
                "myndighed:UDK",
                CANARY + "ord",
                "moms",
                "moms " + CANARY,
                "fuglekode",
                "efuglekode",
                "hemmelig moms");
    }

    @Test
    void advisorsFindTheWordsEverywhere() {
        assertThat(titles(search.search(SearchQuery.of(CANARY), Audience.ADVISOR)))
                .containsExactly("Hemmelig " + CANARY, "Indberet moms");
        assertThat(search.suggest("kanariefu", Audience.ADVISOR, 5))
                .contains(new Suggestion.Search(CANARY));
        assertThat(search.search(SearchQuery.of("kanarifuglekode"), Audience.ADVISOR).correction())
                .isNotNull();
    }

    @Test
    void nothingMadeForThePublicHoldsThem() {
        for (String probe : probes()) {
            var result = search.search(SearchQuery.of(probe), Audience.PUBLIC);
            var shown = new ArrayList<String>();
            result.hits().forEach(hit -> shown.add(hit.toString()));
            shown.add(result.facets().toString());
            shown.add(result.notices().toString());
            shown.add(search.related("indberet-moms", Audience.PUBLIC, 9).toString());
            for (var suggestion : search.suggest(probe, Audience.PUBLIC, 9)) {
                shown.add(suggestion.toString().replace(probe, ""));
            }
            if (result.correction() != null) {
                shown.add(result.correction().text().replace(probe, ""));
            }
            assertThat(shown)
                    .as(probe)
                    .noneMatch(text -> text.contains("kanarie"))
                    .noneMatch(text -> text.contains("emmelig"))
                    .noneMatch(text -> text.contains("UDK"));
        }
    }

    @Test
    void relatedOfAnAdvisorArticleIsNothingForThePublic() {
        String id = "hemmelig-" + CANARY;
        assertThat(search.related(id, Audience.ADVISOR, 5)).isNotEmpty();
        assertThat(search.related(id, Audience.PUBLIC, 5)).isEmpty();
    }

    @Test
    void everyPublicAnswerIsTheSameAsWithoutTheWords() {
        try (var without =
                SearchFixtures.memoryIndex(
                        article("Indberet moms")
                                .owner("SKTST")
                                .topics("moms")
                                .body("## frist Frister", "Fristen for moms står på Virk.")
                                .saved(),
                        article("Moms ved eksport").topics("moms").body("Moms og told.").saved())) {
            var clean = new ArticleSearch(without);
            for (String probe : probes()) {
                var query = SearchQuery.of(probe);
                var seen = search.search(query, Audience.PUBLIC);
                var expected = clean.search(query, Audience.PUBLIC);
                assertThat(seen)
                        .as(probe)
                        .usingRecursiveComparison()
                        .ignoringFields("tookNanos")
                        .isEqualTo(expected);
                assertThat(search.suggest(probe, Audience.PUBLIC, 9))
                        .as(probe)
                        .isEqualTo(clean.suggest(probe, Audience.PUBLIC, 9));
            }
        }
    }
}
