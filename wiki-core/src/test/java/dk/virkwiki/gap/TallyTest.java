package dk.virkwiki.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.gap.Tally.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    private static Sighting seen(String day, int times) {
        return new Sighting(GapSource.NOT_FOUND, day, LocalDate.parse(day), "momsfrist", times);
    }

    @Test
    void fourWeeksStandAgainstTheFourBeforeThem() {
        var tally =
                Tally.of(
                        List.of(
                                seen("2026-11-30", 1),
                                seen("2026-11-24", 2),
                                seen("2026-11-23", 4),
                                seen("2026-11-03", 8),
                                seen("2026-11-02", 16),
                                seen("2026-10-06", 32),
                                seen("2026-10-05", 64)),
                        TODAY);
        assertThat(tally.recent()).isEqualTo(15);
        assertThat(tally.previous()).isEqualTo(48);
        assertThat(tally.weeks()).containsExactly(32, 0, 0, 16, 8, 0, 4, 3);
        assertThat(tally.total()).isEqualTo(127);
        assertThat(tally.sources()).isEqualTo(Set.of(GapSource.NOT_FOUND));
    }

    @ParameterizedTest(name = "{1} after {0} is {2}")
    @CsvSource({
        "0, 0, STEADY", "0, 1, STEADY", "0, 2, RISING", "1, 0, STEADY", "2, 0, FALLING",
        "20, 23, STEADY", "20, 24, RISING", "20, 16, FALLING", "20, 17, STEADY", "31, 4, FALLING"
    })
    void trendNeedsAFifthAndTwo(int previous, int recent, Trend trend) {
        var tally = new Tally(TODAY, recent, previous, List.of(), 0, Set.of(), null);
        assertThat(tally.trend()).isEqualTo(trend);
    }

    @Test
    void effectComparesAsManyDaysOnEachSideAsThereAre() {
        var seen = List.of(seen("2026-11-02", 31), seen("2026-10-05", 7), seen("2026-11-03", 4));
        var tally = Tally.of(seen, TODAY);

        assertThat(tally.withEffect(seen, LocalDate.parse("2026-11-02")).effect())
                .isEqualTo(new Tally.Effect(31, 4, 28));
        assertThat(tally.withEffect(seen, LocalDate.parse("2026-10-05")).effect())
                .isEqualTo(new Tally.Effect(7, 31, 28));
        assertThat(tally.withEffect(seen, TODAY).effect()).isEqualTo(new Tally.Effect(4, 0, 0));
    }
}
