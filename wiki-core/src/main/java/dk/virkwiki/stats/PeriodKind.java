package dk.virkwiki.stats;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;

/** How long a period of figures is. */
public enum PeriodKind {
    DAY(ChronoUnit.DAYS),
    /** Monday to Sunday, numbered as in the calendar. */
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    QUARTER(IsoFields.QUARTER_YEARS),
    YEAR(ChronoUnit.YEARS);

    private final TemporalUnit unit;

    PeriodKind(TemporalUnit unit) {
        this.unit = unit;
    }

    /** The first day of the period of this kind that holds the day. */
    LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The day so many periods later. */
    LocalDate plus(LocalDate day, int periods) {
        return day.plus(periods, unit);
    }

    /** Whether periods of this kind are whole months. */
    public boolean isWholeMonths() {
        return switch (this) {
            case DAY, WEEK -> false;
            case MONTH, QUARTER, YEAR -> true;
        };
    }
}
