package dk.virkwiki.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MinutesTest {
    private static Minutes minutes(int... all) {
        var times = new TreeMap<Integer, Long>();
        for (int one : all) {
            times.merge(one, 1L, Long::sum);
        }
        return new Minutes(times);
    }

    @Test
    void middleTimeIsTheMiddleOne() {
        assertThat(minutes(5, 18, 90).median()).hasValue(18);
        assertThat(minutes(7).median()).hasValue(7);
    }

    @Test
    void middleTimeOfAnEvenNumberIsTheShorterOfTheTwo() {
        assertThat(minutes(5, 10, 20, 90).median()).hasValue(10);
    }

    @Test
    void noTimesHaveNoMiddle() {
        assertThat(Minutes.NONE.median()).isEmpty();
    }

    @Test
    void middleTimeIsThatOfTheSortedTimes() {
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            var all = random.ints(1 + random.nextInt(40), 0, 60).toArray();
            var sorted = all.clone();
            Arrays.sort(sorted);
            assertThat(minutes(all).median()).hasValue(sorted[(sorted.length - 1) / 2]);
        }
    }
}
