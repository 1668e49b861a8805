package dk.virkwiki.search;

import static dk.virkwiki.search.SearchFixtures.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.virkwiki.search.SearchEvaluation.Judged;
import dk.virkwiki.shared.Audience;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchEvaluationTest {
    @Test
    void gainFallsWithThePlaceOfTheHit() {
        assertThat(SearchEvaluation.ndcg(List.of("a", "b"), Set.of("a"))).isEqualTo(1);
        assertThat(SearchEvaluation.ndcg(List.of("b", "a"), Set.of("a")))
                .isCloseTo(0.631, within(0.001));
        assertThat(SearchEvaluation.ndcg(List.of("b"), Set.of("a"))).isZero();
        assertThat(SearchEvaluation.ndcg(List.of("a", "x", "b"), Set.of("a", "b")))
                .isCloseTo(0.92, within(0.001));
    }

    @Test
    void scoresAreAveragedByKind() {
        try (var index =
                SearchFixtures.memoryIndex(
                        article("Moms").body("moms").saved(),
                        article("Told").body("told").saved())) {
            var evaluation = new SearchEvaluation(new ArticleSearch(index), Audience.PUBLIC);
            var scores =
                    evaluation.scores(
                            List.of(
                                    new Judged("let", "moms", Set.of("moms")),
                                    new Judged("svær", "moms", Set.of("told")),
                                    new Judged("svær", "told", Set.of("told"))));
            assertThat(scores.get("let").success1()).isEqualTo(1);
            assertThat(scores.get("svær").mrr()).isEqualTo(0.5);
            assertThat(scores.get("svær").queries()).isEqualTo(2);
        }
    }
}
