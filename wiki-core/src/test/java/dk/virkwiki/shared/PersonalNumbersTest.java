package dk.virkwiki.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010203-1234",
                "010203 1234",
                "0102031234",
                "010203 - 1234",
                "010203–1234",
                "010203\u20111234",
                "010203\u00A01234",
                "01 02 03 1234",
                "01 02 03 12 34",
                "0102 03 1234",
                "0 1 0 2 0 3 1 2 3 4",
                "010203\n1234",
                "010203-\n1234",
                "010203\r\n1234",
                "0102\n031234",
                "0102031\n234",
                "cpr010203-1234x",
                "(010203-1234)",
                "010203\u200B1234",
                "010203\\-1234",
                "290200-4123",
                "311299-9999",
                "٠١٠٢٠٣١٢٣٤"
            })
    void findsPersonalNumbersHoweverTheyAreWritten(String text) {
        assertThat(PersonalNumbers.find("Ring om " + text + " i dag")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "320103-1234",
                "011303-1234",
                "000103-1234",
                "290201-1234",
                "310411-1234",
                "12345678",
                "70 12 12 12",
                "01020312345",
                "5798009811578",
                "1.203.261.500",
                "31.12.26 1500",
                "010203 | 1234",
                "- 010203\n- 1234",
                "010203\n\n1234",
                "Ring 20123456\n10 minutter",
                "010203--1234",
                "1 203 261 500"
            })
    void letsPassWhatIsNoPersonalNumber(String text) {
        assertThat(PersonalNumbers.find("Se " + text + " i dag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P-nr. 0102031234",
                "P-nr 0102031234",
                "P-nummer: 0102031234",
                "p-nummer 0102031234",
                "P nummer 0102031234",
                "P\u2011nr.: 0102031234",
                "P-nummeret 0102031234"
            })
    void productionNumbersNamedAsSuchAreAllowed(String text) {
        assertThat(PersonalNumbers.find("Skriv " + text + " her")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P-nr. 010203-1234", "CVR-nr. 0102031234", "P-nr. findes. 0102031234",
                "stop-nr 0102031234", "nr. 0102031234", "P-nr 0102031234 og 0102031234"
            })
    void nameOfAProductionNumberCoversOnlyWhatItNames(String text) {
        assertThat(PersonalNumbers.find("Skriv " + text + " her")).hasSize(1);
    }

    @Test
    void numbersWithoutAValidCheckDigitAreFoundToo() {
        assertThat(PersonalNumbers.find("010180-1111")).hasSize(1);
        assertThat(PersonalNumbers.find("010180-1112")).hasSize(1);
    }

    @Test
    void placesAreOffsetsOfTheDigits() {
        assertThat(PersonalNumbers.find("a 010203-1234, b 040506 5678."))
                .containsExactly(
                        new PersonalNumbers.Place(2, 13), new PersonalNumbers.Place(17, 28));
    }

    @Test
    void numberBesideOtherNumbersIsFound() {
        assertThat(PersonalNumbers.find("010203-1234 2024")).hasSize(1);
        assertThat(PersonalNumbers.find("den 5 010203-1234")).hasSize(1);
    }

    @Test
    void onlyNumbersTheBaseLackedAreTold() {
        var base = "Gammel 010203-1234\n";

        assertThat(PersonalNumbers.firstNewLine(base, base + "Mere tekst\n")).isEmpty();
        assertThat(PersonalNumbers.firstNewLine(base, "\n\n" + base)).isEmpty();
        assertThat(PersonalNumbers.firstNewLine(base, base + "Ny 040506-5678")).hasValue(2);
        assertThat(PersonalNumbers.firstNewLine(base, base + base)).hasValue(2);
        assertThat(PersonalNumbers.firstNewLine("", "010203-1234")).hasValue(1);
    }

    @Test
    void hugeTextsTakeLittleTime() {
        var texts =
                new String[] {
                    "1 ".repeat(1_000_000), "0102031234 ".repeat(180_000), "-\n".repeat(1_000_000)
                };
        for (var text : texts) {
            ProcessorTime.within(
                    Duration.ofSeconds(3), () -> PersonalNumbers.firstNewLine("", text));
        }
    }
}
