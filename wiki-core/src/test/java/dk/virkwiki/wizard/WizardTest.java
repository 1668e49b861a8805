package dk.virkwiki.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WizardTest {
    private static final String BODY =
            """
            Svar, og se, hvad I skal.

            Hav klar: jeres CVR-nummer.

            :::sig
            Begynd her.
            :::

            ## Hvilken form har I? {#form}

            :::sig
            »Er det jeres firma?«
            :::

            Formen står i CVR.

            Den står også i vedtægterne.

            ### Hvorfor spørger vi?

            Fordi reglerne er forskellige.

            - [ApS eller A/S](#alene "aps")
            - [Forening, også en lille](#alene)
            - [Det ved jeg ikke](#find) Så viser vi, hvor det står

            ## Tegner du alene? {#alene}

            - [Ja](#ja)
            - [Nej, vi er to](#nej) {hvis form er aps}
            - [Nej, vi er en bestyrelse](#bestyrelse) {hvis form er ikke aps}

            ## Ja, det kan du {#ja}

            Du kan nøjes med det private.

            1. **Log ind i [[selvbetjening:digital-post|Digital Post]].** Se [[laes-digital-post]].
            2. MitID Erhverv behøver du ikke.

            :::gør
            Kig væk. Brug ikke [[selvbetjening:rut]].
            :::

            ## Nej, I er to {#nej}

            Se [skat](https://skat.dk).

            ## Nej, I er en bestyrelse {#bestyrelse}

            Se [[ny-formand]].

            ## Find formen {#find}

            Slå op i CVR.
            """;

    private static final Wizard FOR_READERS = Wizard.read(BODY, Audience.PUBLIC, WikiLinks.none());

    private static Map<String, String> answers(String... pairs) {
        var answers = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.put(pairs[i], pairs[i + 1]);
        }
        return answers;
    }

    private static Question question(String id) {
        return (Question) FOR_READERS.find(id).orElseThrow();
    }

    @Test
    void textIsCutIntoWhatAPageShows() {
        assertThat(FOR_READERS.start().lead()).isEqualTo("<p>Svar, og se, hvad I skal.</p>");
        assertThat(FOR_READERS.start().text()).contains("Hav klar").doesNotContain("Begynd her");
        var form = question("form");
        assertThat(form.heading()).isEqualTo("Hvilken form har I?");
        assertThat(form.content().lead()).isEqualTo("<p>Formen står i CVR.</p>");
        assertThat(form.content().text()).isEqualTo("<p>Den står også i vedtægterne.</p>");
        assertThat(form.content().more().heading()).isEqualTo("Hvorfor spørger vi?");
        assertThat(form.content().more().html()).contains("Fordi reglerne").doesNotContain("<ul>");
        assertThat(FOR_READERS.find("ja").orElseThrow().content().articles())
                .containsExactly("laes-digital-post");
    }

    @Test
    void resultLeadsToTheSelfServicesItLinksToForEverybody() {
        var content = FOR_READERS.find("ja").orElseThrow().content();
        assertThat(content.services()).containsExactly("digital-post");
        assertThat(content.leadsOut()).isTrue();
        assertThat(FOR_READERS.find("nej").orElseThrow().content().services()).isEmpty();
    }

    @Test
    void advisorTextIsApartAndNeverTheReaders() {
        assertThat(FOR_READERS.toString()).doesNotContain("jeres firma", "Kig væk", "Begynd her");

        var forAdvisors = Wizard.read(BODY, Audience.ADVISOR, WikiLinks.none());
        var form = forAdvisors.find("form").orElseThrow();
        assertThat(form.content().script()).contains("»Er det jeres firma?«");
        assertThat(form.content().lead()).isEqualTo("<p>Formen står i CVR.</p>");
        assertThat(form.line()).isEqualTo(9);
        assertThat(((Question) form).answers().getFirst().line()).isEqualTo(23);
    }

    @Test
    void answerIsNamedByItsAuthorItsFirstWordsOrAllOfThem() {
        assertThat(question("form").answers())
                .extracting(Answer::name)
                .containsExactly("aps", "forening", "det-ved-jeg-ikke");
        assertThat(question("form").answers().getLast().hint())
                .isEqualTo("Så viser vi, hvor det står");
        assertThat(question("alene").answers())
                .extracting(Answer::name)
                .containsExactly("ja", "nej-vi-er-to", "nej-vi-er-en-bestyrelse");
    }

    @Test
    void addressFromBeforeTheWordsWereChangedIsUnderstood() {
        var form = question("form");
        assertThat(form.find("apS")).isEmpty();
        assertThat(form.find("aps-eller-a-s")).contains(form.answers().getFirst());
        assertThat(form.find("forening-ogsaa-en-lille")).contains(form.answers().get(1));
        assertThat(form.find("find")).contains(form.answers().getLast());
        assertThat(form.find("alene")).as("two answers lead there").isEmpty();
        assertThat(question("alene").find("nej")).as("leads to one").isPresent();
    }

    @Test
    void answersLeadToTheFirstQuestionWithoutOneOrToAResult() {
        var begun = FOR_READERS.walk(Map.of());
        assertThat(begun.here().id()).isEqualTo("form");
        assertThat(begun.given()).isEmpty();

        var ended = FOR_READERS.walk(answers("alene", "ja", "form", "aps"));
        assertThat(ended.here()).isInstanceOf(Result.class).extracting("id").isEqualTo("ja");
        assertThat(ended.answers())
                .containsExactly(Map.entry("form", "aps"), Map.entry("alene", "ja"));
        assertThat(ended.isOutdated()).isFalse();
        assertThat(ended.before("alene")).isEqualTo(1);
        assertThat(ended.before("nej")).isEqualTo(-1);
    }

    @Test
    void unknownAnswersAreLeftOutAndTold() {
        var unknownAnswer = FOR_READERS.walk(answers("form", "kommune", "alene", "ja"));
        assertThat(unknownAnswer.here().id()).isEqualTo("form");
        assertThat(unknownAnswer.isOutdated()).isTrue();

        assertThat(FOR_READERS.walk(answers("form", "aps", "nisse", "ja")).isOutdated()).isTrue();
        assertThat(
                        FOR_READERS
                                .walk(answers("form", "det-ved-jeg-ikke", "alene", "ja"))
                                .isOutdated())
                .as("an answer off the way is no fault")
                .isFalse();
    }

    @Test
    void conditionsDecideWhatCanBeAnswered() {
        assertThat(shown("aps")).containsExactly("ja", "nej-vi-er-to");
        assertThat(shown("forening")).containsExactly("ja", "nej-vi-er-en-bestyrelse");

        var excluded = FOR_READERS.walk(answers("form", "forening", "alene", "nej-vi-er-to"));
        assertThat(excluded.here().id()).isEqualTo("alene");
        assertThat(excluded.isOutdated()).isTrue();
    }

    private static java.util.List<String> shown(String form) {
        var run = FOR_READERS.walk(answers("form", form));
        return ((Question) run.at(1)).answers().stream().map(Answer::name).toList();
    }

    @Test
    void conditionsAreReadInOneForm() {
        var several = Condition.of("form er aps, as eller ivs og alene ikke er ja");
        assertThat(several.terms())
                .containsExactly(
                        new Condition.Term("form", true, java.util.List.of("aps", "as", "ivs")),
                        new Condition.Term("alene", false, java.util.List.of("ja")));
        assertThat(Condition.of("").isAlways()).isTrue();
        for (var words :
                new String[] {"form", "form er", "form = aps", "er aps", "form er A P S"}) {
            assertThat(Condition.of(words).isReadable()).as(words).isFalse();
        }
    }

    @Test
    void waysAreCountedWithoutWalkingThem() {
        assertThat(FOR_READERS.figures())
                .contains(new Figures(1, 2, java.math.BigInteger.valueOf(5)));
    }

    @Test
    void textWithoutAQuestionCannotRun() {
        assertThat(Wizard.read("", Audience.PUBLIC, WikiLinks.none()).canRun()).isFalse();
        assertThat(Wizard.read("## Svar\n\nTekst.\n", Audience.PUBLIC, WikiLinks.none()).canRun())
                .isFalse();
        assertThat(FOR_READERS.canRun()).isTrue();
    }

    @Test
    void wayThatGoesInCirclesStopsWhereItBegan() {
        var circle =
                Wizard.read(
                        "## A {#a}\n\n- [B](#b)\n\n## B {#b}\n\n- [A](#a)\n",
                        Audience.PUBLIC,
                        WikiLinks.none());
        var run = circle.walk(answers("a", "b", "b", "a"));
        assertThat(run.given()).hasSize(2);
        assertThat(circle.figures()).isEmpty();
    }
}
