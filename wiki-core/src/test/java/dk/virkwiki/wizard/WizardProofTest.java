package dk.virkwiki.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.wizard.Flaw.Kind;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WizardProofTest {
    private static final String END = "\n## Slut {#slut}\n\nSe [[findes]].\n";

    private static java.util.List<Flaw> flaws(String body) {
        return WizardProof.of(body).flaws();
    }

    @Test
    void soundWizardHasNoFlawsAndItsFigures() {
        var proof =
                WizardProof.of(
                        "Start.\n\n## A {#a}\n\n- [Ja](#b)\n- [Nej](#slut)\n\n## B {#b}\n\n- [Ja](#slut)\n- [Nej](#slut)\n"
                                + END);
        assertThat(proof.flaws()).isEmpty();
        assertThat(proof.figures()).isEqualTo(new Figures(1, 2, BigInteger.valueOf(3)));
    }

    @Test
    void answersMustHaveWordsAndASectionToLeadTo() {
        assertThat(
                        flaws(
                                "## A {#a}\n\n- [Ja](#ingen)\n- [](#slut)\n- Måske\n- [Nej](#slut)\n- [Nej](#slut)\n"
                                        + END))
                .containsExactly(
                        new Flaw(Kind.MISSING_TARGET, 3, "ingen"),
                        new Flaw(Kind.NO_WORDS, 4, "A"),
                        new Flaw(Kind.NO_TARGET, 5, "Måske"),
                        new Flaw(Kind.SAME_WORDS, 7, "Nej"));
    }

    @Test
    void answersThatAreNearlyLinksAreTold() {
        assertThat(flaws("## A {#a}\n\n- [Ja] (#slut)\n- [Nå]()\n- [Nej](#slut)\n" + END))
                .containsExactly(
                        new Flaw(Kind.NO_TARGET, 3, "[Ja] (#slut)"),
                        new Flaw(Kind.NO_TARGET, 4, "Nå"));
        assertThat(flaws("## A {#a}\n\n- [Ja] (#slut)\n- [Nej] (#slut)\n" + END))
                .extracting(Flaw::kind)
                .startsWith(Kind.NO_TARGET, Kind.NO_TARGET);
    }

    @Test
    void questionWithoutAnswersIsNoResult() {
        var body = "## A? {#a}\n\n- [Ja](#b)\n- [Nej](#slut)\n\n## Har I to? {#b}\n\n";
        assertThat(flaws(body + "Se [[findes]].\n\n- Ja\n- Nej\n\n" + END))
                .containsExactly(new Flaw(Kind.NO_ANSWERS, 6, "Har I to?"));
    }

    @Test
    void answersMayBeNumbered() {
        var proof = WizardProof.of("## A {#a}\n\n1. [Ja](#slut)\n2. [Nej](#slut)\n" + END);
        assertThat(proof.flaws()).isEmpty();
        assertThat(proof.figures()).isEqualTo(new Figures(1, 1, BigInteger.TWO));
    }

    @Test
    void sectionThatNothingLeadsToIsTold() {
        assertThat(
                        flaws(
                                "## A {#a}\n\n- [Ja](#slut)\n\n## Ensom {#ensom}\n\nSe [[findes]].\n"
                                        + END))
                .containsExactly(new Flaw(Kind.UNREACHABLE, 5, "Ensom"));
    }

    @Test
    void resultMustSaySomethingAndShouldLeadOn() {
        assertThat(
                        flaws(
                                "## A {#a}\n\n- [Ja](#tom)\n- [Nej](#ak)\n- [Nå](#slut)\n\n## Tom {#tom}\n\n:::sig\nHej\n:::\n\n## Ak {#ak}\n\nÆv.\n"
                                        + END))
                .containsExactly(
                        new Flaw(Kind.DEAD_END, 7, "Tom"), new Flaw(Kind.LEADS_NOWHERE, 13, "Ak"));
    }

    @Test
    void wayRoundIsToldWithTheAnswerThatLeadsBack() {
        var proof =
                WizardProof.of(
                        "## A {#a}\n\n- [Ja](#b)\n- [Nej](#slut)\n\n## B {#b}\n\n- [Ja](#c)\n\n## C {#c}\n\n- [Tilbage](#b)\n- [Videre](#slut)\n"
                                + END);
        assertThat(proof.flaws()).containsExactly(new Flaw(Kind.CIRCLE, 12, "B → C → B"));
        assertThat(proof.figures()).isNull();
        assertThat(flaws("## A {#a}\n\n- [Igen](#a)\n- [Nej](#slut)\n" + END))
                .containsExactly(new Flaw(Kind.CIRCLE, 3, "A → A"));
    }

    @Test
    void idsMustBeOneOfAKindAndNotTaken() {
        assertThat(
                        flaws(
                                "## A {#a}\n\n- [Ja](#slut)\n- [Nej](#version)\n\n## B {#version}\n\nSe [[x]].\n\n## C {#slut}\n\nSe [[x]].\n"
                                        + END))
                .containsExactly(
                        new Flaw(Kind.RESERVED_ID, 6, "version"),
                        new Flaw(Kind.REPEATED_ID, 14, "Slut"));
    }

    @Test
    void textWithoutQuestionsIsNoWizard() {
        assertThat(flaws("Kun tekst.\n")).containsExactly(new Flaw(Kind.NO_QUESTION, 1, ""));
        assertThat(flaws("## Svar\n\nSe [[x]].\n"))
                .containsExactly(new Flaw(Kind.NO_QUESTION, 1, ""));
    }

    @Test
    void advisorsWordsAreNoAnswersAndNoResult() {
        assertThat(flaws("## A {#a}\n\n:::gør\n- [Ja](#slut)\n:::\n" + END))
                .extracting(Flaw::kind)
                .contains(Kind.NO_QUESTION);
    }

    private static java.util.List<Flaw> conditions(String answers) {
        return flaws(
                "## Form {#form}\n\n- [ApS](#b)\n- [Forening](#b)\n- [Andet](#slut)\n\n## B {#b}\n\n"
                        + answers
                        + END);
    }

    @Test
    void conditionsMustSpeakOfWhatCanHaveBeenAnswered() {
        var always = "- [Nej](#slut)\n";
        assertThat(conditions(always + "- [Ja](#slut) {hvis form er aps eller forening}\n"))
                .isEmpty();
        assertThat(conditions(always + "- [Ja](#slut) {hvis form = aps}\n"))
                .containsExactly(new Flaw(Kind.UNREADABLE_CONDITION, 10, "form = aps"));
        assertThat(conditions(always + "- [Ja](#slut) {hvis alder er ung}\n"))
                .containsExactly(new Flaw(Kind.UNKNOWN_QUESTION, 10, "alder"));
        assertThat(conditions(always + "- [Ja](#slut) {hvis slut er ung}\n"))
                .containsExactly(new Flaw(Kind.UNKNOWN_QUESTION, 10, "slut"));
        assertThat(conditions(always + "- [Ja](#slut) {hvis form er fond}\n"))
                .containsExactly(new Flaw(Kind.UNKNOWN_ANSWER, 10, "fond"));
        assertThat(conditions(always + "- [Ja](#slut) {hvis b er nej}\n"))
                .containsExactly(new Flaw(Kind.NEVER_BEFORE, 10, "b"));
    }

    @Test
    void conditionsMustLeaveSomethingToChoose() {
        var aps = "- [Ja](#slut) {hvis form er aps}\n";
        assertThat(conditions(aps)).containsExactly(new Flaw(Kind.MAY_BE_EMPTY, 7, "B"));
        assertThat(conditions(aps + "- [Nej](#slut) {hvis form er forening}\n"))
                .as("the third answer is not thought of, although it never leads here")
                .containsExactly(new Flaw(Kind.MAY_BE_EMPTY, 7, "B"));
        assertThat(conditions(aps + "- [Nej](#slut) {hvis form er ikke aps}\n")).isEmpty();
        assertThat(conditions(aps + "- [Nej](#slut) {hvis form er forening eller andet}\n"))
                .isEmpty();
    }

    @Test
    void questionThatCanBePassedByLeavesNothingToChoose() {
        var body =
                "## Form {#form}\n\n- [ApS](#b)\n- [Andet](#c)\n\n## C {#c}\n\n- [Ja](#d)\n- [Nej](#d)\n\n## B {#b}\n\n- [Ja](#d)\n\n## D {#d}\n\n"
                        + "- [Ja](#slut) {hvis c er ja}\n- [Nej](#slut) {hvis c er nej}\n";
        assertThat(flaws(body + END)).containsExactly(new Flaw(Kind.MAY_BE_EMPTY, 15, "D"));
        assertThat(flaws(body.replace("c er nej", "c er ikke ja") + END)).isEmpty();
    }

    /** Each question has two answers to the next: 2 to the power of 500 ways. */
    @Test
    void hugeWizardIsProvedWithoutWalkingItsWays() {
        var proof =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> WizardProof.of(chain(500)));
        assertThat(proof.flaws()).isEmpty();
        assertThat(proof.figures()).isNotNull();
        assertThat(proof.figures().longest()).isEqualTo(500);
        assertThat(proof.figures().ways()).isEqualTo(BigInteger.TWO.pow(500));
    }

    static String chain(int questions) {
        var body = new StringBuilder("Start.\n");
        for (int i = 0; i < questions; i++) {
            var next = i + 1 == questions ? "slut" : "q" + (i + 1);
            body.append("\n## Spørgsmål ").append(i).append(" {#q").append(i).append("}\n\n");
            body.append("- [Ja](#").append(next).append(")\n- [Nej](#").append(next).append(")\n");
        }
        return body + END;
    }

    @Test
    void circleOfAThousandQuestionsIsToldInALine() {
        var body = chain(900).replace("](#slut)", "](#q0)");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThat(flaws(body))
                                .filteredOn(flaw -> flaw.kind() == Kind.CIRCLE)
                                .hasSize(2)
                                .allSatisfy(
                                        flaw ->
                                                assertThat(flaw.detail())
                                                        .contains("…")
                                                        .hasSizeLessThan(200)));
    }

    @Test
    void tenThousandAnswersAreTooMany() {
        var answers = new StringBuilder("## A {#a}\n\n");
        for (int i = 0; i < 10_000; i++) {
            answers.append("- [Svar ")
                    .append(i)
                    .append("](#slut) {hvis a er svar-")
                    .append(i)
                    .append("}\n");
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThat(flaws(answers + END))
                                .hasSizeLessThanOrEqualTo(100)
                                .contains(new Flaw(Kind.TOO_MANY_ANSWERS, 1, "A")));
    }

    @Test
    void tooManySectionsAreToldAndNothingElse() {
        assertThat(flaws(chain(1_200)))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.kind()).isEqualTo(Kind.TOO_MANY_SECTIONS));
    }

    @Test
    void everySectionWithTheSameIdIsTold() {
        var body = "## A {#a}\n\n- [Ja](#a)\n".repeat(300);
        assertThat(flaws(body)).hasSize(100).extracting(Flaw::kind).contains(Kind.REPEATED_ID);
    }

    @Test
    void deepNestingAndNonsenseNeverFail() {
        var texts =
                new String[] {
                    "> ".repeat(5_000) + "- [a](#b)",
                    "- ".repeat(5_000) + "[a](#b)",
                    "## " + "[".repeat(20_000) + "\n\n- [a](#b)\n",
                    "## A {#a}\n\n- [a](#a) " + "{hvis a er a} ".repeat(5_000) + "\n",
                    ":::sig\n".repeat(3_000) + "## A\n\n- [a](#a)\n",
                    "## A {#a}\n\n- [x](#"
                            + "a".repeat(50_000)
                            + " \""
                            + "b".repeat(50_000)
                            + "\")\n",
                };
        for (var text : texts) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThat(WizardProof.of(text).flaws()).isNotNull());
        }
    }
}
