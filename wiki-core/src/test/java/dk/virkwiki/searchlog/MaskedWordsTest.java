package dk.virkwiki.searchlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedWordsTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    moms for 010203-1234            | moms for •••
                    moms for 010203 1234 og løn     | moms for ••• og løn
                    cpr 0 1 0 2 0 3 1 2 3 4         | cpr •••
                    cpr 311299-4321                 | cpr •••
                    konto 0102031                   | konto •••
                    cvr 12345678                    | cvr •••
                    CVR-nr. 12 34 56 78             | cvr-nr. •••
                    ring til +45 12 34 56 78        | ring til •••
                    ring 12.34.56.78 nu             | ring ••• nu
                    skriv til bo.hansen@firma.dk    | skriv til •••
                    p-nummer 1001234567             | p-nummer •••
                    01-02-03/1234 hest              | ••• hest
                    frist 2026                      | frist 2026
                    blanket 06.062                  | blanket 06.062
                    DB07 kode                       | db07 kode
                    """)
    void numbersAndAddressesOfPeopleAreTakenOut(String typed, String kept) {
        assertThat(MaskedWords.of(typed)).isEqualTo(kept);
    }

    @Test
    void wordsTypedInOtherWaysAreTheSame() {
        assertThat(MaskedWords.of("  Moms\u00a0 FRIST\n"))
                .isEqualTo(MaskedWords.of("moms frist"))
                .isEqualTo("moms frist");
        assertThat(MaskedWords.of("a\u030arsrapport")).isEqualTo("årsrapport");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "010203-1234", "12345678 87654321", "?!", "2026"})
    void withoutWordsThereIsNoSearch(String typed) {
        assertThat(MaskedWords.isSearch(MaskedWords.of(typed))).isFalse();
    }

    @Test
    void whatIsLongerThanASearchWasPastedAndIsNotKept() {
        assertThat(MaskedWords.isSearch(MaskedWords.of("moms ".repeat(20).strip()))).isTrue();
        assertThat(MaskedWords.isSearch(MaskedWords.of("moms ".repeat(21).strip()))).isFalse();
    }

    @Test
    void noPersonalNumberSurvivesHoweverItIsSpaced() {
        var random = new Random(5);
        var gaps = new String[] {"", " ", "-", " - ", "\u2013", ".", "  ", "\u00a0", "/"};
        for (int i = 0; i < 5_000; i++) {
            var number = new StringBuilder("moms ");
            var digits = "%02d%02d%02d%04d".formatted(1 + i % 28, 1 + i % 12, i % 100, i % 10_000);
            var gap = gaps[random.nextInt(gaps.length)];
            for (int d = 0; d < digits.length(); d++) {
                number.append(digits.charAt(d));
                if (d == 5 || d % 2 == 1 && random.nextBoolean()) {
                    number.append(gap);
                }
            }
            assertThat(MaskedWords.of(number + " frist").replaceAll("\\D", ""))
                    .as("%s", number)
                    .isEmpty();
        }
    }

    @Test
    void anyTextIsRead() {
        var random = new Random(9);
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (int n = 0; n < random.nextInt(3_000); n++) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT));
            }
            assertThat(MaskedWords.of(text.toString())).isNotNull();
        }
        assertThat(MaskedWords.of("1 ".repeat(100_000))).isEmpty();
        assertThat(MaskedWords.isSearch(MaskedWords.of("@".repeat(100_000)))).isFalse();
    }
}
