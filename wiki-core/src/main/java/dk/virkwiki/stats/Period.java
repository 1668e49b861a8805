package dk.virkwiki.stats;

import dk.virkwiki.shared.Invalid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, week, month, quarter or year of Danish calendar days. In addresses it is written {@code
 * 2026-11-30}, {@code 2026-U48}, {@code 2026-11}, {@code 2026-K4} or {@code 2026}.
 *
 * @param first the first day
 */
public record Period(PeriodKind kind, LocalDate first) {
    /** The first and the last year that an address may name. */
    static final int FIRST_YEAR = 2000;

    static final int LAST_YEAR = 2099;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<year>\\d{4})(?:-[Uu](?<week>\\d{2})|-[Kk](?<quarter>[1-4])"
                            + "|-(?<month>\\d{2})(?:-(?<day>\\d{2}))?)?",
                    Pattern.UNICODE_CASE);
    private static final int LONGEST_ADDRESS = 10;

    public Period {
        if (!kind.firstDay(first).equals(first)) {
            throw new IllegalArgumentException(kind + " cannot begin on " + first);
        }
    }

    /** The period of this kind that holds the day. */
    public static Period of(PeriodKind kind, LocalDate day) {
        return new Period(kind, kind.firstDay(day));
    }

    /**
     * The period that stands in an address.
     *
     * @throws Invalid when it is none, or lies outside the years 2000 to 2099
     */
    public static Period parse(String address) {
        var found = ADDRESS.matcher(address.length() > LONGEST_ADDRESS ? "" : address);
        if (!found.matches()) {
            throw new Invalid("periode-ukendt");
        }
        int year = number(found, "year");
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Invalid("periode-ukendt");
        }
        try {
            return read(found, year);
        } catch (DateTimeException _) {
            throw new Invalid("periode-ukendt");
        }
    }

    private static Period read(Matcher found, int year) {
        if (found.group("week") != null) {
            return week(year, number(found, "week"));
        }
        if (found.group("quarter") != null) {
            int month = 3 * number(found, "quarter") - 2;
            return new Period(PeriodKind.QUARTER, LocalDate.of(year, month, 1));
        }
        if (found.group("day") != null) {
            var day = LocalDate.of(year, number(found, "month"), number(found, "day"));
            return new Period(PeriodKind.DAY, day);
        }
        if (found.group("month") != null) {
            return new Period(PeriodKind.MONTH, LocalDate.of(year, number(found, "month"), 1));
        }
        return new Period(PeriodKind.YEAR, LocalDate.of(year, 1, 1));
    }

    /** The week with this number; 4 January is always in week 1. */
    private static Period week(int year, int week) {
        var inYear = LocalDate.of(year, 1, 4);
        var range = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inYear);
        range.checkValidValue(week, IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return of(PeriodKind.WEEK, inYear.plusWeeks(week - 1L));
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    /** The last day. */
    public LocalDate last() {
        return kind.plus(first, 1).minusDays(1);
    }

    /** All its days, also those to come. */
    public Days days() {
        return new Days(first, last());
    }

    /** The period of the same kind just before this one. */
    public Period before() {
        return new Period(kind, kind.plus(first, -1));
    }

    /** The period of the same kind just after this one. */
    public Period after() {
        return new Period(kind, kind.plus(first, 1));
    }

    /** The period of another kind that holds this one's first day. */
    public Period as(PeriodKind other) {
        return of(other, first);
    }

    /** Whether all its days have passed. */
    public boolean isOver(LocalDate today) {
        return last().isBefore(today);
    }

    /** Its days until today; none when it has not begun. */
    public Days soFar(LocalDate today) {
        if (first.isAfter(today)) {
            return Days.noneFrom(first);
        }
        return new Days(first, isOver(today) ? last() : today);
    }

    /**
     * The days of the period before to compare with: all of them when this one is over, else as
     * many as this one has had, today included.
     */
    public Days comparedWith(LocalDate today) {
        var before = before().days();
        if (isOver(today)) {
            return before;
        }
        var last = before.first().plusDays(soFar(today).length() - 1L);
        return new Days(before.first(), last.isAfter(before.last()) ? before.last() : last);
    }

    /** The form for addresses: {@code 2026-U48}. */
    public String address() {
        int year = first.getYear();
        return switch (kind) {
            case DAY -> first.toString();
            case WEEK ->
                    "%04d-U%02d"
                            .formatted(
                                    first.get(IsoFields.WEEK_BASED_YEAR),
                                    first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, first.getMonthValue());
            case QUARTER ->
                    String.format(
                            Locale.ROOT, "%04d-K%d", year, first.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
        };
    }

    @Override
    public String toString() {
        return address();
    }
}
