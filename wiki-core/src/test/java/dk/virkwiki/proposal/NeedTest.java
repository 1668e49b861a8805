package dk.virkwiki.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeedTest {
    @Test
    void wordsArePutOnOneLineAndKeptOnce() {
        var need = new Need(List.of("MO-1", "MO-1"), List.of(" moms\n frist ", "moms frist", ""));
        assertThat(need).isEqualTo(new Need(List.of("MO-1"), List.of("moms frist")));
    }

    @Test
    void personalNumbersCodesThatAreNoneAndLongWordsAreLeftOut() {
        var need =
                new Need(
                        List.of("<b>", "", "A B", "x".repeat(21)),
                        List.of("cpr 010203-1234", "010203 1234", "x".repeat(101)));
        assertThat(need.isEmpty()).isTrue();
    }

    @Test
    void noMoreThanAFewAreKept() {
        var many = IntStream.range(0, 500).mapToObj(i -> "ord" + i).toList();
        assertThat(new Need(many, many).words()).hasSize(Need.MOST).contains("ord0");
    }
}
