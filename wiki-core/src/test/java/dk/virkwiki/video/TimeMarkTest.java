package dk.virkwiki.video;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeMarkTest {
    @ParameterizedTest
    @CsvSource({"00:00,0", "02:15,135", "2:15,135", "59:59,3599", "1:02:15,3735"})
    void timesArePutIntoSeconds(String text, int seconds) {
        assertThat(TimeMark.of(text)).contains(new TimeMark(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "02", "02:60", "02:1", "1:2:3:4", "kl. 10:30", "60:00", "02:15 Log ind"})
    void otherWordsAreNoTime(String text) {
        assertThat(TimeMark.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "02:15 Log ind,Log ind",
        "02:15: Log ind,Log ind",
        "02:15 – Log ind,Log ind",
        "02:15,''"
    })
    void headingIsATimeAndItsOtherWords(String words, String rest) {
        assertThat(TimeMark.startOf(words).orElseThrow().rest()).isEqualTo(rest);
    }

    @Test
    void everyTimeIsReadAsItIsWritten() {
        for (int seconds = 0; seconds < 100 * 3600; seconds += 7) {
            var mark = new TimeMark(seconds);

            assertThat(TimeMark.of(mark.text())).contains(mark);
        }
    }
}
