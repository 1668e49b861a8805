package dk.virkwiki.persona;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.hint.Term;
import dk.virkwiki.persona.ReadingAnswer.State;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadingAsTest {
    private static final List<Term> TERMS = List.of(new Term("ord-moms", "moms", "En afgift."));

    private static Map<ReadingQuestion, ReadingAnswer> read(String body, PersonaTrait... traits) {
        var persona = new Persona("x", "x", "X", "", "", List.of(traits));
        var source = "---\ntitle: T\n---\n" + body;
        return ReadingAs.of(persona, source, TERMS).stream()
                .collect(Collectors.toMap(ReadingAnswer::question, Function.identity()));
    }

    private static State state(ReadingQuestion question, String body, PersonaTrait... traits) {
        return read(body, traits).get(question).state();
    }

    @Test
    void everybodyAsksFourThingsAndNobodyMoreThanEight() {
        assertThat(read("Hej.")).hasSize(4);
        assertThat(read("Hej.", PersonaTrait.values())).hasSize(8);
    }

    @Test
    void longSentencesAndHardTextAreSeen() {
        var easy =
                "Vi kan se det. Du kan gå nu. Tag en kop te. Så er du i gang. Det er let. "
                        .repeat(2);
        assertThat(state(ReadingQuestion.SENTENCES, easy)).isEqualTo(State.FINE);
        assertThat(state(ReadingQuestion.SENTENCES, "ord ".repeat(30) + ".")).isEqualTo(State.LOOK);
        assertThat(state(ReadingQuestion.SENTENCES, "Kort.")).isEqualTo(State.SELF);
    }

    @Test
    void wordsThatAreNotExplainedAreNamed() {
        assertThat(read("Betal momsen.").get(ReadingQuestion.WORDS).details())
                .containsExactly("1", "momsen");
        assertThat(state(ReadingQuestion.WORDS, "Betal [[ord-moms|momsen]]."))
                .isEqualTo(State.FINE);
    }

    @Test
    void whatAdvisorsReadIsNotThere() {
        var body = ":::alternativ\nRing.\n:::\n";
        assertThat(state(ReadingQuestion.OTHER_WAY, body)).isEqualTo(State.FINE);
        var hidden = ":::vejleder\n:::alternativ\nRing.\n:::\n:::\n";
        assertThat(state(ReadingQuestion.OTHER_WAY, hidden)).isEqualTo(State.LOOK);
    }

    @Test
    void answerStandsBeforeTheFirstHeading() {
        assertThat(state(ReadingQuestion.ANSWER_FIRST, "Ja, det skal I.\n\n## Mere\n\nOrd."))
                .isEqualTo(State.FINE);
        assertThat(state(ReadingQuestion.ANSWER_FIRST, "## Mere\n\nOrd.")).isEqualTo(State.LOOK);
    }

    @Test
    void wideTableIsHardOnAPhone() {
        var narrow = "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n";
        var wide = "| a | b | c | d |\n|:--|---|---|---|\n| 1 | 2 | 3 | 4 |\n";
        assertThat(state(ReadingQuestion.SCREEN, narrow, PersonaTrait.PHONE)).isEqualTo(State.FINE);
        assertThat(state(ReadingQuestion.SCREEN, wide, PersonaTrait.PHONE)).isEqualTo(State.LOOK);
    }

    @Test
    void appNeedsAnotherWay() {
        var trait = PersonaTrait.NO_SMARTPHONE;
        assertThat(state(ReadingQuestion.NO_APP, "Åbn appen.", trait)).isEqualTo(State.LOOK);
        assertThat(state(ReadingQuestion.NO_APP, "Åbn appen eller brug en kodeviser.", trait))
                .isEqualTo(State.FINE);
        assertThat(state(ReadingQuestion.NO_APP, "Hent papirer.", trait)).isEqualTo(State.FINE);
    }

    @Test
    void lengthIsMeasuredForThoseWhoReadSlowlyOrOnPaper() {
        var text = "Et ord mere. ".repeat(200);
        assertThat(read(text, PersonaTrait.SLOW_READER).get(ReadingQuestion.LENGTH))
                .isEqualTo(
                        new ReadingAnswer(ReadingQuestion.LENGTH, State.LOOK, List.of("600", "5")));
        assertThat(read(text, PersonaTrait.PAPER).get(ReadingQuestion.PAPER).details())
                .containsExactly("2");
        assertThat(state(ReadingQuestion.HEADINGS, text, PersonaTrait.SKIMS)).isEqualTo(State.LOOK);
    }

    @Test
    void anyTextCanBeRead() {
        for (var body : List.of("", "|", "---|", ":::", "```", "| - |\n".repeat(50), "\u0000")) {
            assertThat(read(body, PersonaTrait.PHONE, PersonaTrait.SKIMS)).hasSize(6);
        }
    }
}
