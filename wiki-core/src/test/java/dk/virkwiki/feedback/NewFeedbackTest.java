package dk.virkwiki.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.virkwiki.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewFeedbackTest {
    private static final String KEY = "0123456789abcdef";

    private static NewFeedback written(String key, String text) {
        return new NewFeedback(key, Answer.NO, Spot.whole(), text);
    }

    @Test
    void textIsStrippedAndItsLineEndsAreOne() {
        assertThat(written(KEY, "  Hvad er\r\nfristen? ").text()).isEqualTo("Hvad er\nfristen?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mit nummer er 010203-1234",
                "010203 1234",
                "0 1 0 2 0 3 1 2 3 4",
                "010203\n1234",
                "０１０２０３-１２３４"
            })
    void personalNumberIsRefusedHoweverItIsSpaced(String text) {
        assertThatThrownBy(() -> written(KEY, text))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("svar-personnummer")
                .hasMessageNotContaining("1234");
    }

    @Test
    void emptyAndOverlongTextsAreRefused() {
        assertThatThrownBy(() -> written(KEY, " \n ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> written(KEY, "a".repeat(501))).isInstanceOf(Invalid.class);
        assertThat(written(KEY, "a".repeat(500)).text()).hasSize(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "has blanks in it all",
                "<script>alert(1)</script>",
                "a.b.c.d.e.f.g.h.i"
            })
    void keyThatWeNeverGaveIsRefused(String key) {
        assertThatThrownBy(() -> written(key, "Hvad er fristen?")).isInstanceOf(Invalid.class);
    }

    @Test
    void markedWordsAreCutAndSpacedOnce() {
        assertThat(new Spot("a", " Log \n\t ind ").words()).isEqualTo("Log ind");
        assertThat(new Spot("a", "x".repeat(9_000)).words()).hasSize(Spot.LONGEST_WORDS);
        assertThat(new Spot("a".repeat(9_000), "").section()).isEmpty();
    }
}
