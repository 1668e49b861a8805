package dk.virkwiki.web.figures;

import dk.virkwiki.code.CodeLists;
import dk.virkwiki.figures.Figure;
import dk.virkwiki.stats.Days;
import dk.virkwiki.stats.Dimension;
import dk.virkwiki.stats.Period;
import dk.virkwiki.stats.PeriodKind;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Words;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Periods, numbers and codes in words. */
@Component
class FigureWords {
    private final Words words;
    private final CodeLists codes;
    private final Moments moments;
    private final Clock clock;
    private final Locale language;

    FigureWords(Words words, CodeLists codes, Moments moments, Clock clock) {
        this.words = words;
        this.codes = codes;
        this.moments = moments;
        this.clock = clock;
        this.language = Locale.forLanguageTag(words.language());
    }

    String of(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    /** The time of day. */
    String now() {
        return moments.timeOfDay(clock.instant());
    }

    /** What a row is called. */
    String row(Division division, String code) {
        if (code.equals(Dimension.NOT_STATED)) {
            return words.of("tal.ikke-oplyst");
        }
        var list = division.list();
        return list == null ? code : codes.name(list, code);
    }

    /** A period: {@code November 2026}, {@code Uge 48, 2026}. */
    String period(Period period) {
        var first = period.first();
        return switch (period.kind()) {
            case DAY -> day(first);
            case WEEK ->
                    words.of(
                            "tal.uge",
                            first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                            String.valueOf(first.get(IsoFields.WEEK_BASED_YEAR)));
            case MONTH -> capital(format("LLLL yyyy", first));
            case QUARTER ->
                    words.of(
                            "tal.kvartal",
                            first.get(IsoFields.QUARTER_OF_YEAR),
                            String.valueOf(first.getYear()));
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    /** A period above a column: {@code Nov.}, {@code Uge 48}. */
    String brief(Period period) {
        var first = period.first();
        return switch (period.kind()) {
            case DAY -> format("d. MMM", first);
            case WEEK -> words.of("tal.uge.kort", first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> capital(format("MMM", first));
            case QUARTER -> words.of("tal.kvartal.kort", first.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    /** A month: {@code November 2026}. */
    String month(YearMonth month) {
        return period(Period.of(PeriodKind.MONTH, month.atDay(1)));
    }

    /** Days: {@code 1.–23. november 2026}. */
    String days(Days days) {
        var last = day(days.last());
        if (days.length() <= 1) {
            return last;
        }
        boolean sameMonth = days.first().withDayOfMonth(1).equals(days.last().withDayOfMonth(1));
        return sameMonth
                ? words.of("tal.dage.maaned", days.first().getDayOfMonth(), last)
                : words.of("tal.dage", day(days.first()), last);
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /** What is told of a cell. */
    String figure(Figure figure) {
        return switch (figure) {
            case Figure.Number(long count) -> number(count);
            case Figure.UnderFive() -> words.of("tal.under-5");
            case Figure.Hidden() -> words.of("tal.skjult");
        };
    }

    private String day(LocalDate day) {
        return Objects.requireNonNull(words.day(day)).words();
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }
}
