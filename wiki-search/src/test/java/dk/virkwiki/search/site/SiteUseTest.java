package dk.virkwiki.search.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.stats.ArticleUse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteUseTest {
    private static ArticleUse solved(long times) {
        return new ArticleUse(times + 40, times);
    }

    @Test
    void articleThatSolvesConsultationsCountsLessThanOneThatEverybodyReads() {
        var use = SiteUse.of(List.of("read"), Map.of("solves", solved(60), "next", solved(30)));

        assertThat(use).containsOnlyKeys("read", "solves", "next");
        assertThat(use.get("read")).isEqualTo(1f);
        assertThat(use.get("solves")).isEqualTo(.5f).isGreaterThan(use.get("next"));
        assertThat(use.get("next")).isPositive();
    }

    @Test
    void bothTogetherAreNoMoreThanTheWhole() {
        assertThat(SiteUse.of(List.of("both"), Map.of("both", solved(100))))
                .containsExactly(Map.entry("both", 1f));
    }

    /** Permission P157. */
    @Test
    void smallFiguresAreNotToldByAnOrder() {
        assertThat(SiteUse.of(List.of(), Map.of("few", solved(9), "used", new ArticleUse(500, 0))))
                .isEmpty();
    }
}
