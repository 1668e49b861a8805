package dk.virkwiki.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleOrderTest {
    @ParameterizedTest
    @CsvSource({
        "Moms, M",
        "École, E",
        "Aarhus, Å",
        "åben, Å",
        "Ærø, Æ",
        "ørken, Ø",
        "'»Citat«', C",
        "24 timer, 0-9",
        "Ünal, U",
        "Жук, #",
        "'!!!', #",
        "'', #",
        "😀, #"
    })
    void titleIsListedUnderItsLetter(String title, String letter) {
        assertThat(TitleOrder.letter(title)).isEqualTo(letter);
    }
}
