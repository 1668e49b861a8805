package dk.virkwiki.search.document;

import static dk.virkwiki.search.index.SearchFixtures.article;
import static dk.virkwiki.search.index.SearchFixtures.titles;
import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.Freshness;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.search.index.SearchFixtures;
import dk.virkwiki.shared.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignalsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static long days(String verified, String reviewBy) {
        return Signals.days(
                new Freshness(
                        LocalDate.parse(verified),
                        LocalDate.parse(reviewBy),
                        null,
                        null,
                        List.of()));
    }

    @Test
    void isTheMoreTheFresherAndTheMoreUsedAndNeverMoreThanItsShare() {
        var signals = new Signals(TODAY.toEpochDay(), Map.of("used", 1f, "wild", 1e9f));
        long fresh = days("2026-05-01", "2027-05-01");
        long overdue = days("2024-05-01", "2025-05-01");
        long unknown = Signals.days(Freshness.unknown());
        assertThat(signals.factor(overdue, "")).isEqualTo(1);
        assertThat(signals.factor(unknown, "")).isBetween(1f, signals.factor(fresh, ""));
        assertThat(signals.factor(fresh, "used")).isGreaterThan(signals.factor(fresh, ""));
        assertThat(signals.factor(fresh, "wild")).isEqualTo(1 + Signals.MOST);
    }

    @Test
    void decidesBetweenEqualTexts() {
        try (var index =
                SearchFixtures.memoryIndex(
                        article("Moms A").body("Fristen for moms.").saved(),
                        article("Moms B").body("Fristen for moms.").saved())) {
            var search = new ArticleSearch(index);
            search.use(Map.of("moms-b", 1f));
            var query = SearchQuery.of("frist moms");
            assertThat(titles(search.search(query, Audience.PUBLIC)))
                    .containsExactly("Moms B", "Moms A");
        }
    }

    @Test
    void articleWhoseWordsFitBetterThanItsShareStaysFirst() {
        try (var index =
                SearchFixtures.memoryIndex(
                        article("Moms").body("Fristen for moms. Told.").saved(),
                        article("Told").body("Fristen for told. Moms og told.").saved())) {
            var search = new ArticleSearch(index);
            var query = SearchQuery.of("frist moms");
            var before = search.search(query, Audience.PUBLIC).hits();
            float better = before.get(0).score() / before.get(1).score();
            assertThat(better).isGreaterThan(1 + Signals.MOST);
            search.use(Map.of(before.get(1).article().id(), 1f));
            assertThat(search.search(query, Audience.PUBLIC).hits().getFirst().article())
                    .isEqualTo(before.getFirst().article());
        }
    }
}
