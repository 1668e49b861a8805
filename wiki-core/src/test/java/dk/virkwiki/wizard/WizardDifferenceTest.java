package dk.virkwiki.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.wizard.WizardDifference.Change;
import dk.virkwiki.wizard.WizardDifference.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class WizardDifferenceTest {
    private static final String BODY =
            """
            ## Form? {#form}

            - [ApS](#alene)
            - [Forening, også en lille](#ja)

            ## Alene? {#alene}

            - [Ja](#ja)
            - [Nej](#nej)

            ## Det kan du {#ja}

            Se [[a]].

            ## Det kan du ikke {#nej}

            Se [[b]].
            """;

    private static List<Change> changes(String after) {
        return WizardDifference.between(read(BODY), read(after));
    }

    private static Wizard read(String body) {
        return Wizard.read(body, Audience.ADVISOR, WikiLinks.none());
    }

    @Test
    void sameTextHasNoDifference() {
        assertThat(changes(BODY)).isEmpty();
    }

    @Test
    void wayThatIsChangedIsToldInWords() {
        assertThat(changes(BODY.replace("[Nej](#nej)", "[Nej](#ja)")))
                .containsExactly(
                        new Change(
                                Kind.WAY,
                                List.of("Alene?", "Nej", "Det kan du ikke", "Det kan du")));
    }

    @Test
    void questionsResultsAndAnswersThatComeAndGoAreTold() {
        var after =
                BODY.replace("- [Nej](#nej)", "- [Nej](#hvem)")
                        + "\n## Hvem? {#hvem}\n\n- [En](#nej)\n- [To](#tal)\n\n## Tal sammen {#tal}\n\nSe [[c]].\n";
        assertThat(changes(after))
                .containsExactly(
                        new Change(Kind.WAY, List.of("Alene?", "Nej", "Det kan du ikke", "Hvem?")),
                        new Change(Kind.QUESTION_ADDED, List.of("Hvem?")),
                        new Change(Kind.RESULT_ADDED, List.of("Tal sammen")),
                        new Change(Kind.WAYS, List.of("3", "4")));

        assertThat(
                        changes(
                                BODY.substring(0, BODY.indexOf("## Det kan du ikke"))
                                        .replace("- [Nej](#nej)\n", "")))
                .containsExactly(
                        new Change(Kind.ANSWER_REMOVED, List.of("Alene?", "Nej")),
                        new Change(Kind.RESULT_REMOVED, List.of("Det kan du ikke")),
                        new Change(Kind.WAYS, List.of("3", "2")));
    }

    @Test
    void otherWordsAreNoOtherWay() {
        var after =
                BODY.replace("Forening, også en lille", "Forening, uanset størrelse")
                        .replace("## Alene?", "## Tegner du alene?")
                        .replace("Se [[b]].", "Se [[b]] og [[c]].")
                        .replace("- [Nej](#nej)", "- [Nej](#nej) {hvis form er aps}");
        assertThat(changes(after))
                .containsExactly(
                        new Change(
                                Kind.ANSWER_WORDS,
                                List.of(
                                        "Form?",
                                        "Forening, også en lille",
                                        "Forening, uanset størrelse")),
                        new Change(Kind.HEADING, List.of("Alene?", "Tegner du alene?")),
                        new Change(Kind.CONDITION, List.of("Tegner du alene?", "Nej")),
                        new Change(Kind.TEXT, List.of("Det kan du ikke")));
    }

    @Test
    void wizardThatBeginsElsewhereSaysSo() {
        var first = BODY.substring(0, BODY.indexOf("## Alene?"));
        assertThat(changes(BODY.substring(first.length()) + "\n" + first))
                .first()
                .isEqualTo(new Change(Kind.BEGINS, List.of("Form?", "Alene?")));
    }
}
