package dk.virkwiki.search.document;

import static dk.virkwiki.search.index.SearchFixtures.article;
import static dk.virkwiki.search.index.SearchFixtures.titles;
import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.SearchResult.Count;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.search.index.SearchFixtures;
import dk.virkwiki.shared.Audience;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FacetCountsTest {
    @Test
    void articlesForAdvisorsAreNotCountedForThePublicWithoutWordsEither() {
        try (var index =
                SearchFixtures.memoryIndex(
                        article("Åben").owner("SKTST").topics("moms").body("moms").saved(),
                        article("Intern").owner("SKTST").topics("kontrol").advisorOnly().saved())) {
            var search = new ArticleSearch(index);
            var all = SearchQuery.of("").withFilters(new Filters(null, null, "SKTST"));
            var open = search.search(all, Audience.PUBLIC);
            assertThat(open.total()).isEqualTo(1);
            assertThat(titles(open)).containsExactly("Åben");
            assertThat(open.facets().topics()).containsExactly(new Count("moms", 1));
            assertThat(open.facets().owners()).containsExactly(new Count("SKTST", 1));
            var advisors = search.search(all, Audience.ADVISOR);
            assertThat(advisors.total()).isEqualTo(2);
            assertThat(advisors.facets().topics())
                    .containsExactly(new Count("kontrol", 1), new Count("moms", 1));
        }
    }

    @Test
    void filtersOfTwoKindsNarrowTheThirdAndEachOther() {
        try (var index =
                SearchFixtures.memoryIndex(
                        article("A").owner("SKTST").topics("moms", "told").body("ord").saved(),
                        article("B").owner("ERST").topics("moms").body("ord").saved(),
                        article("C").owner("ERST").topics("told").body("ord").saved())) {
            var query = SearchQuery.of("ord").withFilters(new Filters(null, "moms", "ERST"));
            var result = new ArticleSearch(index).search(query, Audience.PUBLIC);
            assertThat(titles(result)).containsExactly("B");
            assertThat(result.total()).isEqualTo(1);
            assertThat(result.facets().types()).containsExactly(new Count("guide", 1));
            assertThat(result.facets().topics())
                    .containsExactly(new Count("moms", 1), new Count("told", 1));
            assertThat(result.facets().owners())
                    .containsExactly(new Count("ERST", 1), new Count("SKTST", 1));
        }
    }

    @Test
    void readersAreCountedAndNarrowedLikeTheOtherCodes() {
        try (var index =
                SearchFixtures.memoryIndex(
                        article("A").readers("virksomhed", "forening").body("ord").saved(),
                        article("B").readers("virksomhed").owner("DST").body("ord").saved(),
                        article("C").readers("forening").advisorOnly().body("ord").saved())) {
            var search = new ArticleSearch(index);
            var all = SearchQuery.of("ord");
            assertThat(search.search(all, Audience.PUBLIC).facets().readers())
                    .containsExactly(new Count("virksomhed", 2), new Count("forening", 1));
            assertThat(search.search(all, Audience.ADVISOR).facets().readers())
                    .containsExactly(
                            new Count("forening", 2),
                            new Count("virksomhed", 2),
                            new Count(Filters.ADVISORS_ONLY, 1));
            var narrowed = all.withFilters(new Filters(null, null, null, "forening"));
            var found = search.search(narrowed, Audience.PUBLIC);
            assertThat(titles(found)).containsExactly("A");
            assertThat(found.facets().owners()).containsExactly(new Count("ERST", 1));
            assertThat(
                            titles(
                                    search.search(
                                            SearchQuery.of("ord målgruppe:forening"),
                                            Audience.PUBLIC)))
                    .containsExactly("A");
            var hidden = all.withFilters(new Filters(null, null, null, Filters.ADVISORS_ONLY));
            assertThat(titles(search.search(hidden, Audience.PUBLIC))).isEmpty();
            assertThat(titles(search.search(hidden, Audience.ADVISOR))).containsExactly("C");
        }
    }

    @Test
    void codesAreReadAsTheyWereWritten() {
        var metadata =
                article("A").owner("SKTST").topics("told", "moms", "told").saved().metadata();
        var codes = FacetCodes.decoded(FacetCodes.encoded(metadata));
        assertThat(codes.audience()).isEqualTo("public");
        assertThat(codes.type()).isEqualTo("guide");
        assertThat(codes.owner()).isEqualTo("SKTST");
        assertThat(codes.topics()).containsExactly("moms", "told");
        var none = article("A").owner(null).saved().metadata();
        assertThat(FacetCodes.decoded(FacetCodes.encoded(none)).topics()).isEmpty();
    }

    @Test
    void endlessTopicsStillFitTheIndex() {
        var topics = IntStream.range(0, 5_000).mapToObj(i -> "emne-" + i).toArray(String[]::new);
        try (var index =
                SearchFixtures.memoryIndex(article("A").topics(topics).body("ord").saved())) {
            var result = new ArticleSearch(index).search(SearchQuery.of("ord"), Audience.PUBLIC);
            assertThat(result.total()).isEqualTo(1);
            assertThat(result.facets().topics()).hasSizeGreaterThan(200);
        }
    }
}
