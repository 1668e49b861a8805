package dk.virkwiki.search.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.virkwiki.shared.Audience;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
    private static final Map<String, Integer> ONE = Map.of("a", 2);

    @Test
    void gainFallsWithThePlaceOfTheHit() {
        assertThat(gain(ONE, "a", "b")).isEqualTo(1);
        assertThat(gain(ONE, "b", "a")).isCloseTo(0.631, within(0.001));
        assertThat(gain(ONE, "b")).isZero();
        assertThat(gain(Map.of("a", 2, "b", 2), "a", "x", "b")).isCloseTo(0.92, within(0.001));
    }

    @Test
    void anArticleThatOnlyHelpsIsWorthAThirdOfAnAnswer() {
        var grades = Map.of("a", 2, "b", 1);
        assertThat(gain(grades, "a", "b")).isEqualTo(1);
        assertThat(gain(grades, "b")).isCloseTo(gain(grades, "a") / 3, within(0.0001));
    }

    @Test
    void onlyAnAnswerCountsAsASuccess() {
        var gain = Gain.of(judged("q", "k", "", Map.of("a", 2, "b", 1)), List.of("b", "a"));
        assertThat(gain.rank()).isEqualTo(2);
        assertThat(gain.isWithin(1)).isFalse();
        assertThat(gain.isWithin(3)).isTrue();
    }

    @Test
    void averagesAreTakenByKind() {
        var measured = measured(Map.of("x", List.of("a")));
        assertThat(measured.byKind().get("word").ndcg()).isEqualTo(1);
        assertThat(measured.byKind().get("typo").ndcg()).isZero();
        assertThat(measured.kept("typo")).hasValue(0.0);
        assertThat(measured.kept("word")).isEmpty();
    }

    @Test
    void aKindThatFallsIsNamedWithItsQueries(@TempDir Path folder) {
        Floors.accept(measured(Map.of("x", List.of("a"), "xx", List.of("a"))), folder);
        var floors = Floors.read(folder);
        assertThat(floors.complaints(measured(Map.of("x", List.of("a"), "xx", List.of("a")))))
                .isEmpty();
        assertThat(floors.complaints(measured(Map.of("x", List.of("a")))))
                .singleElement()
                .asString()
                .contains("\"typo\" fell from 1.000 to 0.000", "\"xx\" fell from 1.000 to 0.000");
    }

    @Test
    void queriesAreReadByTheNamesOfTheirColumns() {
        var lines = List.of("kind\tquery\trelevant\taudience", "ord\tmoms frist\ta,b:1\tadvisor");
        var judged = JudgedQueries.parse(lines, Path.of("queries.tsv")).getFirst();
        assertThat(judged.grades()).isEqualTo(Map.of("a", 2, "b", 1));
        assertThat(judged.audience()).isEqualTo(Audience.ADVISOR);
        assertThat(judged.base()).isEmpty();
    }

    private static double gain(Map<String, Integer> grades, String... found) {
        return Gain.of(judged("q", "k", "", grades), List.of(found)).ndcg();
    }

    private static Measured measured(Map<String, List<String>> answers) {
        Engine engine = (query, _) -> answers.getOrDefault(query, List.of());
        return Measured.of(
                engine, List.of(judged("x", "word", "", ONE), judged("xx", "typo", "x", ONE)));
    }

    private static Judged judged(String id, String kind, String base, Map<String, Integer> grades) {
        return new Judged(id, kind, id, grades, base, Audience.PUBLIC);
    }
}
