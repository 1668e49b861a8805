package dk.virkwiki.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.virkwiki.shared.Invalid;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026,       2026-01-01, 2026-12-31, 2025",
        "2026-K4,    2026-10-01, 2026-12-31, 2026-K3",
        "2026-K1,    2026-01-01, 2026-03-31, 2025-K4",
        "2026-11,    2026-11-01, 2026-11-30, 2026-10",
        "2024-02,    2024-02-01, 2024-02-29, 2024-01",
        "2026-U48,   2026-11-23, 2026-11-29, 2026-U47",
        "2026-U01,   2025-12-29, 2026-01-04, 2025-U52",
        "2026-U53,   2026-12-28, 2027-01-03, 2026-U52",
        "2026-03-29, 2026-03-29, 2026-03-29, 2026-03-28",
    })
    void isWrittenInAddressesAndKnowsItsDays(
            String address, LocalDate first, LocalDate last, String before) {
        var period = Period.parse(address);

        assertThat(period.days()).isEqualTo(new Days(first, last));
        assertThat(period.address()).isEqualTo(address);
        assertThat(period.before().address()).isEqualTo(before);
        assertThat(period.before().after()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-u48", "2026-k4"})
    void smallLettersAreReadToo(String address) {
        assertThat(Period.parse(address).address()).isEqualToIgnoringCase(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "26",
                "1999",
                "2100",
                "99999",
                "2026-",
                "2026-0",
                "2026-00",
                "2026-13",
                "2026-K0",
                "2026-K5",
                "2026-U00",
                "2025-U53",
                "2026-U54",
                "2026-U1",
                "2026-02-29",
                "2026-11-31",
                "2026-11-3",
                "2026-11-30 ",
                "2026-11-30T",
                "-2026",
                "+2026",
                "2026-ſ11",
                "٢٠٢٦",
                "2026-11\n",
                "<script>",
                "2026-11-30-2026-11-30-2026-11-30",
            })
    void everythingElseIsRefusedInWords(String address) {
        assertThatThrownBy(() -> Period.parse(address))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.code()).isEqualTo("periode-ukendt"));
    }

    @ParameterizedTest
    @EnumSource
    void everyDayIsInExactlyOnePeriodOfEachKind(PeriodKind kind) {
        for (var day = day("2019-12-01"); day.isBefore(day("2033-02-01")); day = day.plusDays(1)) {
            var period = Period.of(kind, day);
            assertThat(period.days().contains(day)).isTrue();
            assertThat(period.before().last().plusDays(1)).isEqualTo(period.first());
            assertThat(period.after().first()).isEqualTo(period.last().plusDays(1));
            assertThat(Period.parse(period.address())).isEqualTo(period);
        }
    }

    @Test
    void weeksHaveTheNumbersOfTheCalendar() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var day = day("2000-06-01").plusDays(random.nextInt(36_000));
            var expected =
                    "%d-U%02d"
                            .formatted(
                                    day.get(IsoFields.WEEK_BASED_YEAR),
                                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            assertThat(Period.of(PeriodKind.WEEK, day).address()).isEqualTo(expected);
        }
    }

    @Test
    void hugeAndHostileAddressesAreRefusedAtOnce() {
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder("2026-");
            for (int c = random.nextInt(12); c > 0; c--) {
                text.append((char) random.nextInt(300));
            }
            try {
                assertThat(Period.parse(text.toString()).address())
                        .isEqualToIgnoringCase(text.toString());
            } catch (Invalid refused) {
                assertThat(refused.code()).isEqualTo("periode-ukendt");
            }
        }
        assertThatThrownBy(() -> Period.parse("2".repeat(1_000_000))).isInstanceOf(Invalid.class);
    }

    @Test
    void runningPeriodIsComparedWithAsManyDaysOfTheOneBefore() {
        var november = Period.parse("2026-11");

        assertThat(november.soFar(day("2026-11-23")))
                .isEqualTo(new Days(day("2026-11-01"), day("2026-11-23")));
        assertThat(november.comparedWith(day("2026-11-23")))
                .isEqualTo(new Days(day("2026-10-01"), day("2026-10-23")));
    }

    @Test
    void onItsLastDayAPeriodStillRuns() {
        var november = Period.parse("2026-11");

        assertThat(november.isOver(day("2026-11-30"))).isFalse();
        assertThat(november.comparedWith(day("2026-11-30")).last()).isEqualTo("2026-10-30");
    }

    @Test
    void periodThatIsOverIsComparedWithTheWholeOneBefore() {
        var november = Period.parse("2026-11");

        assertThat(november.isOver(day("2026-12-01"))).isTrue();
        assertThat(november.comparedWith(day("2026-12-01")).length()).isEqualTo(31);
    }

    @Test
    void comparisonEndsWithThePeriodBeforeWhenThatIsShorter() {
        var march = Period.parse("2026-03");

        assertThat(march.comparedWith(day("2026-03-31"))).isEqualTo(Period.parse("2026-02").days());
    }

    @Test
    void periodThatHasNotBegunHasNoDays() {
        var december = Period.parse("2026-12");

        assertThat(december.soFar(day("2026-11-30")).isEmpty()).isTrue();
        assertThat(december.soFar(day("2026-11-30")).length()).isZero();
        assertThat(december.comparedWith(day("2026-11-30")).isEmpty()).isTrue();
    }
}
