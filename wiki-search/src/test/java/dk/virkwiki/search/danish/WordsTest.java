package dk.virkwiki.search.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Årsrapporter til Erhvervsstyrelsen | årsrapporter til erhvervsstyrelsen
                    e-faktura                 | e efaktura faktura
                    P-nummeret                | p pnummeret nummeret
                    MitID-administrator       | mitid mitidadministrator administrator
                    a-b-c-d-e                 | a b c d e
                    års- og halvårsrapport    | års og halvårsrapport
                    0-angivelse               | 0 0angivelse angivelse
                    50.000 kr.                | 50000 kr
                    1.250.000                 | 1250000
                    31.12.2026                | 31 12 2026
                    CVR-nr. 12345678          | cvr cvrnr nr 12345678
                    CVR's                     | cvrs
                    virk.dk/moms              | virk dk moms
                    og/eller                  | og eller
                    idé                       | idé
                    😀 smil                   | smil
                    """)
    void cutsText(String text, String words) {
        assertThat(Words.of(text).stream().map(Word::form).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void softHyphensAndLooseAccentsAreTakenIn() {
        assertThat(Words.of(Words.clean("moms\u00ADfrist a\u030Ar")))
                .extracting(Word::form)
                .containsExactly("momsfrist", "år");
    }

    @Test
    void placesPointIntoTheTextAndPositionsCountUp() {
        var random = new Random(3);
        String signs = "abæøå0123 -.'’\u00AD\n😀\uD83D\u0301/&";
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(40), 0, signs.length())
                    .forEach(at -> text.append(signs.charAt(at)));
            int position = -1;
            for (var word : Words.of(text.toString())) {
                assertThat(word.form()).isNotEmpty();
                assertThat(word.start()).isLessThan(word.end());
                assertThat(word.end()).isLessThanOrEqualTo(text.length());
                assertThat(word.position()).isEqualTo(word.isJoined() ? position : position + 1);
                position = word.position();
            }
        }
    }

    @Test
    void longWordsAreCutShort() {
        assertThat(Words.of("x".repeat(100_000)).getFirst().form()).hasSizeLessThan(100);
    }
}
