package dk.virkwiki.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.virkwiki.article.ArticleType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Advice about Danish texts. */
class HintsTest {
    private static final Term TAX =
            new Term("ord-afgiftstilsvar", "Afgiftstilsvar", "Det beløb, I skal betale i moms.");
    private static final Term INTERIM =
            new Term("ord-fastsaettelse", "Foreløbig fastsættelse", "Et skøn over jeres moms.");
    private static final String LONG =
            "Falder fristen på en lørdag, en søndag eller en helligdag, flytter den til den næste"
                    + " hverdag, og det gælder både for selve indberetningen og for betalingen, som"
                    + " er samme dag.";

    @Test
    void longSentenceIsToldWithItsNumberOfWordsAndItsLine() {
        var hints = hints("## Moms\n\nKort.\n\nEndnu en.\n" + LONG + "\n");

        assertThat(hints)
                .extracting(Hint::kind, Hint::line, Hint::detail)
                .containsExactly(tuple(HintKind.LONG_SENTENCE, 6, "30"));
        assertThat(hints.getFirst().place()).startsWith("Falder fristen");
    }

    @Test
    void sameWordsAreToldOnceAndMarksOfDoubtNotAtAll() {
        assertThat(
                        hints(
                                "Momsen skal betales. Momsen skal betales.\n\nDen skal betales."
                                        + " Grænsen er 50.000 kr. {?beløbet skal bekræftes}"))
                .extracting(Hint::place)
                .containsExactly("skal betales");
    }

    @Test
    void whatASentenceBeginsWithIsFollowedByWhatItIsAbout() {
        assertThat(hints("Bliver svaret »ved ikke«, så stop.")).isEmpty();
        assertThat(hints("Bliver beløbet betalt, så stop."))
                .extracting(Hint::place)
                .containsExactly("betalt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## ", "- ", "1. ", "| "})
    void headingsListsAndTablesAreNoRunningText(String mark) {
        var table = mark.equals("| ") ? " |\n| --- |\n" + mark + LONG + " |\n" : "\n";
        var advice = advice(mark + LONG + table);

        assertThat(advice.hints()).isEmpty();
        assertThat(advice.readability().words()).isZero();
    }

    @Test
    void wordOfTheGlossaryIsToldOnceInAnyForm() {
        var hints = hints("Betal afgiftstilsvaret. Afgiftstilsvaret skal frem.");

        assertThat(hints)
                .containsExactly(
                        new Hint(
                                HintKind.HARD_WORD,
                                1,
                                "afgiftstilsvaret",
                                "Det beløb, I skal betale i moms."));
    }

    @Test
    void wordsOfSeveralWordsAreFound() {
        assertThat(hints("I får en foreløbig fastsættelse."))
                .extracting(Hint::place)
                .containsExactly("foreløbig fastsættelse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Betal afgiftstilsvaret (det, I skylder).",
                "Betal [[ord-afgiftstilsvar|afgiftstilsvaret]].",
                "Betal afgiftstilsvaret. Se [[ord-afgiftstilsvar]].",
                "Betal afgiftstilsvaret – det, I skylder."
            })
    void explainedWordIsNotHard(String text) {
        assertThat(hints(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Momsen skal betales til tiden.,skal betales",
        "Beløbet kan ikke udbetales.,udbetales",
        "Brevet bliver sendt til jer.,bliver sendt",
        "I blev ikke oprettet.,oprettet"
    })
    void passiveIsFound(String sentence, String words) {
        assertThat(hints(sentence))
                .extracting(Hint::kind, Hint::place)
                .containsExactly(tuple(HintKind.PASSIVE, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I skal betale momsen.",
                "Det kan være jeres revisor.",
                "I kan bruge virksomhedernes side.",
                "Der kan findes flere svar.",
                "Det bliver meget dyrt.",
                "I skal alle mødes kl. 10."
            })
    void activeSentencesAreLeftAlone(String sentence) {
        assertThat(hints(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[her](/a)", "[](/a)", "[Læs mere](/a)", "<https://skat.dk>"})
    void linkWithoutWordsOfItsOwnIsTold(String link) {
        assertThat(hints("Tekst\n- " + link))
                .extracting(Hint::kind, Hint::line)
                .containsExactly(tuple(HintKind.LINK_WORDS, 2));
    }

    @Test
    void goodLinksAndPicturesAreLeftAlone() {
        assertThat(hints("Se [fristerne hos Skat](/a) og ![Knappen Send](/b.png)")).isEmpty();
    }

    @Test
    void pictureWithoutTextIsTold() {
        assertThat(hints("![](/b.png)"))
                .containsExactly(new Hint(HintKind.PICTURE_TEXT, 1, "", "/b.png"));
    }

    @Test
    void onlyAGuideMustSayWhatToDoWithoutSelfService() {
        var text = "Sådan gør I.";

        assertThat(Hints.of(ArticleType.GUIDE, text, List.of()).hints())
                .containsExactly(new Hint(HintKind.NO_ALTERNATIVE, 1, "", ""));
        assertThat(Hints.of(ArticleType.CASE, text, List.of()).hints()).isEmpty();
        assertThat(
                        Hints.of(
                                        ArticleType.GUIDE,
                                        text + "\n\n:::alternativ\nRing.\n:::\n",
                                        List.of())
                                .hints())
                .isEmpty();
    }

    @Test
    void nobodyIsGivenMoreThanTwentyHints() {
        assertThat(hints("[her](/a)\n\n".repeat(500))).hasSize(Advice.MOST);
    }

    private static List<Hint> hints(String text) {
        return advice(text).hints();
    }

    private static Advice advice(String text) {
        return Hints.of(ArticleType.CASE, text, List.of(TAX, INTERIM));
    }
}
