package dk.virkwiki.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An attacker who sees every table of a year finds no hidden number; when careless, many. */
class SuppressionAttackTest {

    @ParameterizedTest(name = "{0} countries of {3} a month in {1} × {2}, {4} % my own")
    @CsvSource({
        "1500, 4, 4, 12, 0", "1500, 4, 4, 40, 0", "1000, 6, 4, 120, 0", "1500, 4, 3, 30, 40",
        "1500, 4, 4, 90, 60", "1000, 5, 2, 20, 90", "1500, 3, 3, 50, 20", "500, 10, 4, 300, 30",
    })
    void noHiddenNumberOfAQuarterIsFound(int times, int rows, int columns, int size, int share) {
        for (int seed = 0; seed < times; seed++) {
            var random = new Random(seed);
            var country = Country.random(random, rows, columns, size, share, 3).told();
            assertThat(found(country)).as("seed %d", seed).isZero();
        }
    }

    @ParameterizedTest(name = "{0} countries of {3} a month in {1} × {2}, {4} % my own")
    @CsvSource({"60, 4, 4, 40, 0", "60, 4, 3, 60, 30", "20, 6, 4, 120, 20", "60, 3, 2, 20, 10"})
    void noHiddenNumberOfAYearIsFound(int times, int rows, int columns, int size, int share) {
        for (int seed = 0; seed < times; seed++) {
            var random = new Random(seed);
            var country = Country.random(random, rows, columns, size, share, 12).told();
            assertThat(found(country)).as("seed %d", seed).isZero();
        }
    }

    /** The last month runs; its quarter and its year are told with it. */
    @ParameterizedTest(name = "{0} countries of {3} a month in {1} × {2}, {4} % my own")
    @CsvSource({"300, 4, 4, 40, 0", "300, 4, 3, 60, 30", "100, 6, 4, 120, 20", "300, 3, 2, 20, 10"})
    void noHiddenNumberIsFoundWhileAMonthRuns(
            int times, int rows, int columns, int size, int share) {
        for (int seed = 0; seed < times; seed++) {
            int running = seed % 12;
            var random = new Random(seed);
            var country = Country.random(random, rows, columns, size, share, running + 1).told();
            assertThat(found(country.keptFrom(running))).as("seed %d", seed).isZero();
        }
    }

    /** Somebody saves the quarter's and the year's table on the last evening of every month. */
    @ParameterizedTest(name = "{0} countries of {3} a month in {1} × {2}, {4} % my own")
    @CsvSource({"40, 4, 4, 40, 0", "40, 4, 3, 60, 30", "40, 3, 2, 20, 10"})
    void noHiddenNumberIsFoundInTablesKeptThroughTheYear(
            int times, int rows, int columns, int size, int share) {
        for (int seed = 0; seed < times; seed++) {
            var random = new Random(seed);
            var country = Country.random(random, rows, columns, size, share, 12).told();
            for (int running = 0; running < 12; running++) {
                country.keptFrom(running);
            }
            assertThat(found(country)).as("seed %d", seed).isZero();
        }
    }

    /** What grew is plain; a cell that is small at the end is not found all the same. */
    @ParameterizedTest(name = "{0} months of {3} for each of {5} looks in {1} × {2}, {4} % my own")
    @CsvSource({"300, 6, 4, 40, 0, 3", "300, 5, 3, 15, 30, 5", "100, 10, 4, 40, 0, 7"})
    void noCellThatIsStillSmallIsFoundByLookingAtTheMonthAgainAndAgain(
            int times, int rows, int columns, int size, int share, int looks) {
        for (int seed = 0; seed < times; seed++) {
            var random = new Random(seed);
            var country = Country.random(random, rows, columns, size, share, looks);
            assertThat(found(country.toldAsOneMonth())).as("seed %d", seed).isZero();
        }
    }

    /** As by cause: a column's total is less than the sum of its cells. */
    @ParameterizedTest(name = "{0} countries of {3} a month in {1} × {2}, {4} % my own, {5} months")
    @CsvSource({
        "1000, 4, 4, 20, 0, 3", "1000, 4, 3, 30, 40, 3", "1000, 4, 4, 60, 70, 3",
        "1000, 5, 2, 20, 85, 3", "300, 10, 4, 200, 30, 3", "40, 4, 3, 40, 30, 12",
    })
    void noHiddenNumberIsFoundWhereConsultationsStandInSeveralRows(
            int times, int rows, int columns, int size, int share, int months) {
        for (int seed = 0; seed < times; seed++) {
            var random = new Random(seed);
            var country = Country.several(random, rows, columns, size, share, months).told();
            for (int running = 0; running < months; running++) {
                country.keptFrom(running);
            }
            assertThat(found(country)).as("seed %d", seed).isZero();
        }
    }

    @ParameterizedTest(name = "{0} countries of {3} a month in {1} × {2}, {4} % my own")
    @CsvSource({"400, 3, 3, 12, 0", "400, 3, 2, 14, 30", "300, 2, 2, 10, 0"})
    void noHiddenNumberIsFoundByTryingAll(int times, int rows, int columns, int size, int share) {
        int months = rows == 2 ? 3 : 1;
        for (int seed = 0; seed < times; seed++) {
            var random = new Random(seed);
            var country = Country.random(random, rows, columns, size, share, months).told();
            var attacker = country.attacker();
            for (var secret : country.secrets()) {
                long truth = country.total(country.counts, secret);
                assertThat(attacker.findsByTryingAll(secret, truth)).as("seed %d", seed).isFalse();
            }
        }
    }

    @ParameterizedTest(name = "{2} a month in {0} × {1}, {3} % my own")
    @CsvSource({"6, 4, 120, 0", "4, 4, 90, 60", "3, 3, 50, 20"})
    void attackerFindsManyWhenOnlySmallNumbersAreHidden(
            int rows, int columns, int size, int share) {
        int broken = 0;
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var country = Country.random(random, rows, columns, size, share, 3).toldCarelessly();
            broken += found(country) > 0 ? 1 : 0;
        }
        assertThat(broken).isGreaterThan(60);
    }

    private static long found(Country country) {
        var attacker = country.attacker();
        var ranges = attacker.narrowed();
        return country.secrets().stream()
                .filter(
                        secret ->
                                attacker.findsBySubtraction(secret)
                                        || Attacker.isPinned(secret, ranges))
                .count();
    }
}
