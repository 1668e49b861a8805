package dk.virkwiki.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.journey.Flaw.Kind;
import dk.virkwiki.link.BrokenLink.Why;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JourneyProofTest {
    private static List<Flaw> flaws(String text) {
        return JourneyProof.of(
                text,
                Map.of(
                        "vaek", Why.MISSING,
                        "kladde", Why.DRAFT,
                        "trukket", Why.WITHDRAWN,
                        "skjult", Why.ADVISORS_ONLY,
                        "selvbetjening:ukendt", Why.UNKNOWN_SERVICE,
                        "selvbetjening:lukket", Why.CLOSED_SERVICE),
                Set.of("selskab", "pmv"));
    }

    @Test
    void nothingIsWrongWithAWholeOne() {
        assertThat(flaws("## A\n\n- [ ] [[x]] {kun for selskab}\n- [ ] [[x]] {kun for pmv}\n"))
                .isEmpty();
    }

    @Test
    void linksThatAReaderCannotFollowAreNamedWithTheirLine() {
        var text =
                """
                ## A

                - [ ] [[vaek]]
                - [ ] [[kladde]]
                - [ ] [[trukket]]
                - [ ] [[skjult]]
                - [ ] [[selvbetjening:ukendt]]
                - [ ] [[selvbetjening:lukket]]
                """;
        assertThat(flaws(text))
                .containsExactly(
                        new Flaw(Kind.UNKNOWN_ARTICLE, 3, "vaek"),
                        new Flaw(Kind.DRAFT, 4, "kladde"),
                        new Flaw(Kind.WITHDRAWN, 5, "trukket"),
                        new Flaw(Kind.HIDDEN, 6, "skjult"),
                        new Flaw(Kind.UNKNOWN_SERVICE, 7, "selvbetjening:ukendt"),
                        new Flaw(Kind.CLOSED_SERVICE, 8, "selvbetjening:lukket"));
    }

    @Test
    void emptyPhasesRepeatedTasksAndUnknownTypesAreNamed() {
        var text =
                """
                ## A

                - [ ] [[x]]
                - [ ] [[x]] {kun for pmv}
                - [ ]
                - [ ] y {kun for aps, pmv}
                - [ ] z {kun for ,}

                ## Tom
                """;
        assertThat(flaws(text))
                .contains(
                        new Flaw(Kind.DUPLICATE, 4, "x"),
                        new Flaw(Kind.UNKNOWN_TYPE, 6, "aps"),
                        new Flaw(Kind.UNKNOWN_TYPE, 7, ","),
                        new Flaw(Kind.EMPTY_PHASE, 9, "Tom"));
    }

    @Test
    void journeyWithoutTasksOrWithTooManyIsStopped() {
        assertThat(flaws("")).containsExactly(new Flaw(Kind.NO_TASKS, 1, ""));
        assertThat(flaws("## A\n\n- x\n")).containsExactly(new Flaw(Kind.NO_TASKS, 1, ""));
        assertThat(flaws("## A\n\n- [ ] x\n\n".repeat(101)))
                .extracting(Flaw::kind)
                .containsExactly(Kind.TOO_MANY_PHASES);
        assertThat(flaws("## A\n\n" + "- [ ] x\n".repeat(501)))
                .extracting(Flaw::kind)
                .containsExactly(Kind.TOO_MANY_TASKS);
    }
}
