package dk.virkwiki.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.virkwiki.effect.EffectImport.Problem;
import dk.virkwiki.shared.Invalid;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectCsvTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final String HEAD = "måling;dato;gruppe;værdi;enhed;kilde\n";

    private static EffectCsv.Read read(String text) {
        return EffectCsv.read(text.getBytes(StandardCharsets.UTF_8), TODAY);
    }

    @Test
    void readsWhatADanishSpreadsheetSaves() {
        var file =
                "\uFEFF" + HEAD + "M1;30-06-2026;Over 65 år;87,4;procent;\"DIGST; 2. kvartal\"\r\n";

        assertThat(read(file).problems()).isEmpty();
        assertThat(read(file).values())
                .containsExactly(
                        new NewEffectValue(
                                EffectMeasure.M1,
                                LocalDate.parse("2026-06-30"),
                                "Over 65 år",
                                new BigDecimal("87.4"),
                                EffectUnit.PERCENT,
                                "DIGST; 2. kvartal"));
    }

    @Test
    void readsLettersAsWindowsWritesThem() {
        var file = HEAD + "M2;2026-06-30;Ældre Sagen;12;antal;Spørgeskema\n";

        var read = EffectCsv.read(file.getBytes(Charset.forName("windows-1252")), TODAY);
        assertThat(read.problems()).isEmpty();
        assertThat(read.values()).extracting(NewEffectValue::group).containsExactly("Ældre Sagen");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void readsEachWayOfDividingColumnsInAnyOrder(String divider) {
        var file =
                "kilde;vaerdi;enhed;dato;maaling\nDIGST;1.234;antal;1.2.2026;m1\n\n"
                        .replace(";", divider);

        assertThat(read(file).problems()).isEmpty();
        assertThat(read(file).values())
                .extracting(NewEffectValue::value, NewEffectValue::group)
                .containsExactly(
                        tuple(new BigDecimal("1234").setScale(4).stripTrailingZeros(), ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "87,4 | 87.4",
                "87.4 | 87.4",
                "0 | 0",
                "100 % | 100",
                "1.234 | 1234",
                "12.345.678 | 12345678",
                "1234 | 1234"
            })
    void readsNumbersAsPeopleWriteThem(String written, BigDecimal number) {
        assertThat(EffectCsv.number(written)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "1e9",
                "NaN",
                "Infinity",
                "=1+1",
                "1,2,3",
                "1.2345.6",
                "٣",
                "0x10",
                "9999999999999",
                "1 000"
            })
    void refusesOtherNumbers(String written) {
        assertThatThrownBy(() -> EffectCsv.number(written)).isInstanceOf(Invalid.class);
    }

    @Test
    void saysWhichLineIsWrongAndHow() {
        var file =
                HEAD
                        + "M1;2026-06-30;;87,4;procent;DIGST\n"
                        + "M3;2026-06-30;;12;antal;x\n"
                        + "M9;2026-06-30;;12;antal;x\n"
                        + "M1;2026-06-31;;12;antal;x\n"
                        + "M1;2026-12-24;;12;antal;x\n"
                        + "M1;2026-06-30;;101;procent;x\n"
                        + "M1;2026-06-30;;12;kroner;x\n"
                        + "M1;2026-06-30;;12;antal;\n"
                        + "M1;2026-06-30;010203-1234;12;antal;x\n"
                        + "M1\n";

        assertThat(read(file).problems())
                .extracting(Problem::line, Problem::code)
                .containsExactly(
                        tuple(3L, "effekt-taelles-her"),
                        tuple(4L, "effekt-maaling"),
                        tuple(5L, "effekt-dato"),
                        tuple(6L, "effekt-dato"),
                        tuple(7L, "effekt-tal"),
                        tuple(8L, "effekt-enhed"),
                        tuple(9L, "effekt-uden-kilde"),
                        tuple(10L, "effekt-personnummer"),
                        tuple(11L, "effekt-dato"));
    }

    @Test
    void saysWhichColumnIsMissing() {
        assertThat(read("måling;dato;værdi;enhed\nM1;2026-06-30;1;antal\n").problems())
                .containsExactly(new Problem(1, "effekt-kolonne-mangler", "kilde"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void emptyFileIsNoFile(String file) {
        assertThat(read(file).problems())
                .extracting(Problem::code)
                .containsExactly("effekt-fil-tom");
        assertThat(read(HEAD).problems())
                .extracting(Problem::code)
                .containsExactly("effekt-fil-tom");
    }

    @Test
    void fileThatIsTooLargeOrTooLongIsRefused() {
        assertThat(EffectCsv.read(new byte[EffectCsv.LARGEST + 1], TODAY).problems())
                .extracting(Problem::code)
                .containsExactly("effekt-fil-for-stor");
        assertThat(read(HEAD + "M1;2026-06-30;;1;antal;x\n".repeat(2_001)).problems())
                .extracting(Problem::code)
                .containsExactly("effekt-fil-for-mange-linjer");
        assertThat(read(HEAD + "M9;2026-06-30;;1;antal;x\n".repeat(2_001)).problems()).hasSize(50);
    }

    @Test
    void quotationMarkThatIsNeverClosedIsSaid() {
        assertThat(read(HEAD + "M1;2026-06-30;\"aldrig lukket;1;antal;x\n").problems())
                .extracting(Problem::code)
                .containsExactly("effekt-fil-ulaeselig");
    }

    @Test
    void hostileFilesAreAnsweredAndSoon() {
        var random = new Random(23);
        var pieces = new String[] {"\"", ";", "\n", "\r", "M1", "\0", "=", "2026-06-30", "é", ","};
        var begun = System.nanoTime();
        for (int i = 0; i < 3_000; i++) {
            var file = new StringBuilder(random.nextBoolean() ? HEAD : "");
            for (int c = random.nextInt(60); c > 0; c--) {
                file.append(pieces[random.nextInt(pieces.length)]);
            }
            var read = read(file.toString());
            assertThat(read.problems().isEmpty() && read.values().isEmpty()).isFalse();
        }
        var noise = new byte[EffectCsv.LARGEST];
        for (int i = 0; i < 20; i++) {
            random.nextBytes(noise);
            assertThat(EffectCsv.read(noise, TODAY).problems()).isNotEmpty();
        }
        assertThat(read(HEAD + "\"".repeat(400_000)).problems()).isNotEmpty();
        assertThat(read(";".repeat(500_000)).problems()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
    }
}
