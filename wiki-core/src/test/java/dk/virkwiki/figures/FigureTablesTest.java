package dk.virkwiki.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.code.Code;
import dk.virkwiki.consultation.Causes;
import dk.virkwiki.consultation.RegistrationLists;
import dk.virkwiki.figures.FigureTable.Line;
import dk.virkwiki.figures.FigureTable.Standing;
import dk.virkwiki.stats.Counts;
import dk.virkwiki.stats.Days;
import dk.virkwiki.stats.Dimension;
import dk.virkwiki.stats.FigureQuestion;
import dk.virkwiki.stats.Figures;
import dk.virkwiki.stats.Minutes;
import dk.virkwiki.stats.Period;
import dk.virkwiki.stats.PeriodFigures;
import dk.virkwiki.stats.Scope;
import dk.virkwiki.stats.Statistics;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FigureTablesTest {
    private static final Actor EDITOR = new Actor("sara", "Sara", Role.EDITOR, "SKTST", null);
    private static final Actor ADVISOR = new Actor("mette", "M", Role.ADVISOR, null, "Aalborg");

    private final Statistics statistics = mock();
    private final Causes causes = mock();
    private final RegistrationLists lists = mock();
    private final Map<String, Map<String, Counts>> country = new HashMap<>();
    private final Map<String, Map<String, Counts>> library = new HashMap<>();
    private final FigureTables figures =
            new FigureTables(
                    statistics, new CountryTables(statistics, new RowCodes(causes, lists)));

    @BeforeEach
    void counted() {
        given(statistics.today()).willReturn(LocalDate.of(2026, 11, 23));
        given(lists.channels())
                .willReturn(List.of(channel("aftale"), channel("mail"), channel("telefon")));
        given(statistics.figures(any(), any())).willAnswer(call -> answer(call.getArgument(1)));
    }

    private static Code channel(String code) {
        return new Code(code, code, Map.of(), Map.of());
    }

    private Figures answer(FigureQuestion question) {
        var source = question.scope() == Scope.COUNTRY ? country : library;
        var rows = new TreeMap<>(source.getOrDefault(question.period().address(), Map.of()));
        var total = rows.values().stream().reduce(Counts.NONE, Counts::plus);
        var rest = new PeriodFigures.Rest(Minutes.NONE, 0, total.total() > 0 ? 3 : 0);
        var days = question.period().soFar(LocalDate.of(2026, 11, 23));
        return new Figures(question, new PeriodFigures(days, total, rows, rest), null);
    }

    private FigureTable country(Actor actor, String period) {
        var question = FigureQuestion.ofCountry(Period.parse(period), Dimension.CHANNEL);
        return figures.figures(actor, question).now();
    }

    private static Line row(FigureTable table, String code) {
        return table.rows().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Counts counts(long solved, long partly, long referred, long unsolved) {
        return new Counts(solved, partly, referred, unsolved);
    }

    @Test
    void ownLibraryIsToldAsItIsCounted() {
        library.put("2026-11", Map.of("mail", counts(1, 0, 0, 2)));
        var question = FigureQuestion.ofLibrary(Period.parse("2026-11"), Dimension.CHANNEL);

        var table = figures.figures(ADVISOR, question).now();

        assertThat(row(table, "mail").outcomes())
                .containsExactly(Figure.of(1), Figure.of(0), Figure.of(0), Figure.of(2));
    }

    @Test
    void smallNumbersOfTheCountryAreHiddenAndEveryChannelHasARow() {
        country.put(
                "2026-10", Map.of("aftale", counts(40, 30, 20, 10), "mail", counts(30, 20, 9, 3)));

        var table = country(EDITOR, "2026-10");

        assertThat(row(table, "mail").outcomes().getLast()).isEqualTo(Figure.UNDER_FIVE);
        assertThat(row(table, "aftale").outcomes().getLast()).isEqualTo(Figure.HIDDEN);
        assertThat(row(table, "telefon").total()).isEqualTo(Figure.UNDER_FIVE);
        assertThat(table.total().total()).isEqualTo(Figure.of(162));
        assertThat(table.rows()).extracting(Line::code).contains("telefon", "");
    }

    /** Permission P110. */
    @Test
    void numberIsHiddenFromALibraryThatHasAlmostAllOfIt() {
        var all = counts(40, 30, 20, 10);
        country.put("2026-10", Map.of("aftale", all, "mail", counts(30, 20, 9, 30)));
        library.put("2026-10", Map.of("aftale", counts(40, 30, 20, 8)));

        assertThat(row(country(EDITOR, "2026-10"), "aftale").outcomes().getLast())
                .isEqualTo(Figure.of(10));
        assertThat(row(country(ADVISOR, "2026-10"), "aftale").outcomes().getLast())
                .isEqualTo(Figure.HIDDEN);
    }

    /** Every channel in use, one cell of them small. */
    private static Map<String, Counts> month() {
        return Map.of(
                "aftale", counts(40, 30, 20, 10),
                "mail", counts(30, 20, 9, 3),
                "telefon", counts(25, 15, 12, 11),
                "", counts(50, 40, 30, 20));
    }

    @Test
    void monthThatRunsIsToldAsOneThatIsOver() {
        country.put("2026-11", month());
        country.put("2026-10", month());

        var table = country(EDITOR, "2026-11");

        assertThat(table.standing()).isEqualTo(Standing.TOLD);
        assertThat(table.days())
                .isEqualTo(new Days(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 23)));
        assertThat(row(table, "mail").total()).isEqualTo(Figure.of(62));
        assertThat(row(table, "mail").outcomes().getLast()).isEqualTo(Figure.UNDER_FIVE);
        assertThat(table.rows()).isEqualTo(country(EDITOR, "2026-10").rows());
    }

    /** As on the first days after the launch. */
    @Test
    void firstMonthOfAllIsToldInItsQuarterAndItsYearToo() {
        country.put("2026-11", month());

        var table = country(EDITOR, "2026-11");

        assertThat(row(table, "aftale").total()).isEqualTo(Figure.of(100));
        assertThat(country(EDITOR, "2026-K4").rows()).isEqualTo(table.rows());
        assertThat(country(EDITOR, "2026").rows()).isEqualTo(table.rows());
        assertThat(country(EDITOR, "2026").days().last()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void onlyAPeriodThatIsOverIsComparedWithTheOneBefore() {
        country.put("2026-11", Map.of("mail", counts(30, 20, 9, 30)));
        country.put("2026-10", Map.of("mail", counts(30, 20, 9, 30)));

        assertThat(compared("2026-11").before()).isNull();
        assertThat(compared("2026").before()).isNull();
        assertThat(compared("2026-10").before()).isNotNull();
    }

    private FigureAnswer compared(String period) {
        return figures.figures(
                EDITOR,
                FigureQuestion.ofCountry(Period.parse(period), Dimension.CHANNEL).compared());
    }

    @Test
    void dayAndWeekOfTheCountryAreAnsweredByTheirMonth() {
        country.put("2026-10", Map.of("mail", counts(30, 20, 9, 30)));

        assertThat(country(EDITOR, "2026-10-07")).isEqualTo(country(EDITOR, "2026-10"));
        assertThat(country(EDITOR, "2026-U41").days())
                .isEqualTo(new Days(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
        verify(statistics, never())
                .figures(
                        EDITOR,
                        FigureQuestion.ofCountry(Period.parse("2026-10-07"), Dimension.CHANNEL));
    }

    @Test
    void yearThatRunsIsMadeOfWhatItsMonthsTell() {
        country.put("2026-09", Map.of("mail", counts(30, 20, 9, 30), "aftale", counts(9, 9, 9, 9)));
        country.put("2026-10", Map.of("mail", counts(30, 20, 9, 3), "aftale", counts(9, 9, 9, 9)));
        country.put("2026-11", Map.of("mail", counts(12, 9, 8, 7), "aftale", counts(8, 8, 8, 8)));

        var table = country(EDITOR, "2026");

        assertThat(table.days().last()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(row(table, "mail").outcomes().getFirst()).isEqualTo(Figure.of(72));
        assertThat(row(table, "mail").outcomes().getLast()).isEqualTo(Figure.HIDDEN);
        assertThat(table.total().total()).isEqualTo(Figure.of(89 + 36 + 62 + 36 + 36 + 32));
    }

    /** Nearly every row of a month's first days is hidden, and would be so in the whole year. */
    @Test
    void runningMonthIsNotCountedInWhileLessIsToldWithItThanWithoutIt() {
        country.put("2026-10", Map.of("mail", counts(30, 20, 9, 30), "aftale", counts(9, 9, 9, 9)));
        country.put("2026-11", Map.of("mail", counts(6, 0, 0, 0), "aftale", counts(3, 0, 0, 0)));

        for (var period : List.of("2026-K4", "2026")) {
            var table = country(EDITOR, period);
            assertThat(table.days().last()).isEqualTo(LocalDate.of(2026, 10, 31));
            assertThat(table.rows()).isEqualTo(country(EDITOR, "2026-10").rows());
        }
    }

    @Test
    void monthOfTooFewIsLeftOutOfItsQuarterAndItsYear() {
        country.put("2026-08", Map.of("mail", counts(3, 0, 0, 0)));
        country.put("2026-09", Map.of("mail", counts(30, 20, 9, 30)));
        country.put("2026-11", Map.of("mail", counts(2, 0, 0, 0)));

        var quarter = country(EDITOR, "2026-K3");
        assertThat(quarter.total().total()).isEqualTo(Figure.of(89));
        assertThat(quarter.rest().leftOut()).containsExactly(YearMonth.of(2026, 8));
        var year = country(EDITOR, "2026");
        assertThat(year.total().total()).isEqualTo(Figure.of(89));
        assertThat(year.days().last()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(year.rest().leftOut())
                .containsExactly(YearMonth.of(2026, 8), YearMonth.of(2026, 11));
    }

    @Test
    void monthOfFewerThanFiveTellsNothing() {
        country.put("2026-10", Map.of("mail", counts(3, 0, 0, 0)));

        var table = country(EDITOR, "2026-10");

        assertThat(table.standing()).isEqualTo(Standing.TOO_FEW);
        assertThat(table.total().total()).isEqualTo(Figure.HIDDEN);
        assertThat(country(EDITOR, "2026-09").standing()).isEqualTo(Standing.NOTHING);
    }
}
