package dk.virkwiki.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
    @Test
    void lixIsWordsPerSentenceAndShareOfLongWords() {
        // 10 words, 2 sentences, 2 long words: 5 + 20.
        var text = "I skal betale moms. Fristen er den 1. december i virksomheden.";
        var measured = Readability.of(List.of(text));

        assertThat(measured).isEqualTo(new Readability(11, 2, 3));
        assertThat(measured.lix()).isEqualTo(33);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "I skal betale. I skal ringe.~2",
                "Fristen er den 1. december 2026.~1",
                "Det koster 1.234,50 kr. om året.~1",
                "Det koster 300 kr. I betaler selv.~2",
                "Det gælder bl.a. Erhvervsstyrelsen og f.eks. Digitaliseringsstyrelsen.~1",
                "Ring på tlf. 72 20 00 30.~1",
                "Er I klar? Så begynd!~2",
                "»Er I klar?« spørger de.~2",
                "Ingen slutning~1",
                "... !~0"
            })
    void sentencesEndWhereADaneEndsThem(String text, int sentences) {
        assertThat(Readability.of(List.of(text)).sentences()).isEqualTo(sentences);
    }

    @Test
    void eachParagraphEndsItsSentence() {
        assertThat(Readability.of(List.of("Uden punktum", "Heller ikke her")).sentences())
                .isEqualTo(2);
    }

    @Test
    void noTextHasNoNumber() {
        var nothing = Readability.of(List.of());

        assertThat(nothing.isMeasurable()).isFalse();
        assertThat(nothing.lix()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"24,VERY_EASY", "34,EASY", "44,MEDIUM", "54,HARD", "55,VERY_HARD"})
    void levelsAreTheUsualOnes(int lix, Readability.Level level) {
        // One sentence of as many short words as the number.
        assertThat(new Readability(lix, 1, 0).level()).isEqualTo(level);
    }
}
