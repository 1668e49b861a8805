package dk.virkwiki.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.shared.Audience;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No reader is told the answer of a quiz, however it is written. */
class QuizKeysTest {
    private static final String QUIZ =
            """
            ## Lektion

            :::quiz
            Hvem giver adgang?

            - [ ] Formanden
            - [x] Administratoren

            Kanariefugl: fordi [loven][l] siger det.[^n]

            [l]: https://example.dk/kanariefugl
            [^n]: Kanariefugl
            :::

            Efter
            """;

    private static String everything(String body, Audience audience) {
        var view = Markdown.read(body, audience, WikiLinks.none());
        return view.html()
                + view.parts()
                + view.sections()
                + Markdown.sections(body, _ -> WikiLinks.none()).get(audience);
    }

    @ParameterizedTest
    @EnumSource
    void readersGetTheQuestionAndTheAnswersAndNothingElse(Audience audience) {
        var shown = everything(QUIZ, audience);
        assertThat(shown)
                .contains("Hvem giver adgang?", "Formanden", "Administratoren", "Efter")
                .doesNotContain("Kanariefugl", "kanariefugl", "checked");
    }

    @Test
    void sourceForReadersHasNoMarkAndNoReason() {
        assertThat(Markdown.source(QUIZ, Audience.PUBLIC))
                .contains("- [ ] Administratoren", "Efter")
                .doesNotContain("[x]", "anariefugl");
    }

    @Test
    void whoWritesSeesTheMarkAndTheReason() {
        assertThat(Markdown.draft(QUIZ, Audience.ADVISOR, WikiLinks.none()).html())
                .contains("checked", "Kanariefugl");
        assertThat(Markdown.changedSections(QUIZ, QUIZ.replace("fordi", "da"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::QUIZ\nHvad?\n\n- [X] A\n- [ ] B\n\nKanariefugl\n:::",
                ":::quiz\nHvad?\n\n- [x] A\n\n  Kanariefugl\n- [ ] B\n:::",
                ":::quiz\nHvad?\n\n1. [x] A\n2. [ ] B\n\nKanariefugl",
                "> :::quiz\n> Hvad?\n>\n> - [x] A\n> - [ ] B\n>\n> Kanariefugl\n> :::",
                "- punkt\n\n  :::quiz\n  Hvad?\n\n  - [x] A\n  - [ ] B\n\n  Kanariefugl\n  :::",
                "::::tip\n:::quiz\nHvad?\n\n- [x] A\n- [ ] B\n\nKanariefugl\n:::\n::::",
                ":::quiz\nHvad?\n\nKanariefugl uden svar\n:::",
                ":::quiz\nHvad?\n\n- [x] A\n\n* [x] B\n\n:::tip\nKanariefugl\n:::\n:::",
                ":::quiz\nHvad?\n\n- [x] A\n- [ ] B\n\n:::sig\nKanariefugl\n:::",
                ":::quiz\nHvad?\r\n\r\n- [x] A\r\n- [ ] B\r\n\r\n# Kanariefugl\r\n:::",
            })
    void noWayOfWritingItTells(String body) {
        for (var audience : Audience.values()) {
            assertThat(everything(body, audience)).doesNotContain("Kanariefugl", "checked");
        }
        assertThat(Markdown.source(body, Audience.PUBLIC)).doesNotContain("Kanariefugl");
    }

    @Test
    void ordinaryTaskListsAndExamplesInCodeStay() {
        assertThat(everything("- [x] Gjort", Audience.PUBLIC)).contains("checked");
        var example = "```markdown\n:::quiz\n- [x] A\n\nForklaring\n:::\n```";
        assertThat(everything(example, Audience.PUBLIC)).contains("[x] A", "Forklaring");
    }

    @Test
    void linesKeepTheirNumbers() {
        var lines = Markdown.source(QUIZ, Audience.PUBLIC).lines().toList();
        assertThat(lines.get(14)).isEqualTo("Efter");
    }

    /** Pieces in any order: nothing is thrown, and no mark of a right answer is shown in a quiz. */
    @Test
    void anyMixOfPiecesKeepsTheMarks() {
        var pieces =
                new String[] {
                    ":::quiz\n",
                    ":::\n",
                    "::::\n",
                    "- [x] ja\n",
                    "- [ ] nej\n",
                    "> ",
                    "  ",
                    "\n",
                    ":::sig\n",
                    "ord\n",
                    "```\n",
                    "## H\n",
                    "[^1]: note\n",
                    "1. [X] et\n"
                };
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var body = new StringBuilder(":::quiz\nHvad?\n\n- [x] A\n");
            for (int i = random.nextInt(20); i > 0; i--) {
                body.append(pieces[random.nextInt(pieces.length)]);
            }
            for (var audience : Audience.values()) {
                var text = WikiText.of(body.toString(), audience);
                assertThat(QuizKeys.cut("- [x] A\n", text.document())).isIn("- [x] A\n", "\n");
                assertThat(Markdown.read(body.toString(), audience, WikiLinks.none()).html())
                        .doesNotContain("checked aria-label=\"A\"");
            }
        }
    }
}
