package dk.virkwiki.search.answer;

import static dk.virkwiki.search.index.SearchFixtures.article;
import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.search.index.SearchFixtures;
import dk.virkwiki.shared.Audience;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArticleListsTest {
    private static ArticleIndex index;
    private static ArticleLists lists;

    @BeforeAll
    static void fill() {
        index =
                SearchFixtures.memoryIndex(
                        article("Årsrapport").topics("regnskab").saved(),
                        article("Zebra i CVR").saved(),
                        article("aabent hus").saved(),
                        article("Ændr adresse").saved(),
                        article("Øvelse").advisorOnly().saved(),
                        article("Moms").type(ArticleType.TERM).topics("moms").saved(),
                        article("Bogføring").topics("regnskab").saved(),
                        article("»3. kvartal«").topics("moms").saved(),
                        article("Kladde").status(ArticleStatus.DRAFT).saved());
        lists = new ArticleLists(index);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void listsComeInDanishOrder() {
        assertThat(titles(Filters.none(), null, Audience.PUBLIC))
                .containsExactly(
                        "»3. kvartal«",
                        "Bogføring",
                        "Moms",
                        "Zebra i CVR",
                        "Ændr adresse",
                        "aabent hus",
                        "Årsrapport");
    }

    @Test
    void readersDoNotSeeAdvisorArticlesNorTheirLetters() {
        assertThat(titles(Filters.none(), "Ø", Audience.PUBLIC)).isEmpty();
        assertThat(titles(Filters.none(), "Ø", Audience.ADVISOR)).containsExactly("Øvelse");
        assertThat(lists.letters(Filters.none(), Audience.PUBLIC)).doesNotContain("Ø");
        assertThat(lists.letters(Filters.none(), Audience.ADVISOR)).contains("Ø");
    }

    @Test
    void lettersAreThoseThatTitlesBeginWithInOrder() {
        assertThat(lists.letters(Filters.none(), Audience.PUBLIC))
                .containsExactly("0-9", "B", "M", "Z", "Æ", "Å");
        assertThat(lists.letters(new Filters(null, "regnskab", null), Audience.PUBLIC))
                .containsExactly("B", "Å");
    }

    @Test
    void filtersNarrowAList() {
        assertThat(titles(new Filters("term", null, null), null, Audience.PUBLIC))
                .containsExactly("Moms");
        assertThat(titles(new Filters(null, "moms", null), null, Audience.PUBLIC))
                .containsExactly("»3. kvartal«", "Moms");
    }

    @Test
    void newestLeavesOutTheGlossaryAndDrafts() {
        assertThat(lists.newest(Audience.PUBLIC, 20))
                .extracting(Hit.Summary::title)
                .contains("Bogføring")
                .doesNotContain("Moms", "Kladde", "Øvelse");
    }

    @Test
    void pagesPutTogetherAreTheWholeList() {
        var random = new Random(7);
        var articles =
                IntStream.range(0, 300)
                        .mapToObj(i -> article("T" + random.nextInt(1_000_000) + " " + i).saved())
                        .toArray(dk.virkwiki.article.Article[]::new);
        try (var many = SearchFixtures.memoryIndex(articles)) {
            var paged = new ArticleLists(many);
            var titles =
                    IntStream.range(0, 10)
                            .mapToObj(
                                    page ->
                                            paged.byTitle(
                                                    Filters.none(),
                                                    null,
                                                    Audience.PUBLIC,
                                                    page * 33,
                                                    33))
                            .flatMap(part -> part.articles().stream())
                            .map(Hit.Summary::title)
                            .toList();
            assertThat(titles).hasSize(300).doesNotHaveDuplicates();
            assertThat(titles)
                    .isSortedAccordingTo(
                            java.text.Collator.getInstance(java.util.Locale.of("da"))::compare);
        }
    }

    @Test
    void impossiblePlacesGiveNothing() {
        var far = lists.byTitle(Filters.none(), null, Audience.PUBLIC, Integer.MAX_VALUE, 10);
        assertThat(far.total()).isEqualTo(7);
        assertThat(far.articles()).isEmpty();
        assertThat(lists.byTitle(Filters.none(), "%&", Audience.PUBLIC, -5, -5).total()).isZero();
    }

    private static List<String> titles(
            Filters filters, @Nullable String letter, Audience audience) {
        return lists.byTitle(filters, letter, audience, 0, 100).articles().stream()
                .map(Hit.Summary::title)
                .toList();
    }
}
