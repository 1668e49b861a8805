package dk.virkwiki.stats;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Danish calendar days from the first to the last, both included. Empty when the last is before the
 * first.
 */
public record Days(LocalDate first, LocalDate last) {
    /** One day. */
    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** No day at all, next to this one. */
    static Days noneFrom(LocalDate first) {
        return new Days(first, first.minusDays(1));
    }

    public boolean isEmpty() {
        return last.isBefore(first);
    }

    /** How many days. */
    public int length() {
        return isEmpty() ? 0 : (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The days in order. */
    Stream<LocalDate> stream() {
        return isEmpty() ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }
}
