package dk.virkwiki.gap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often a need was seen, as counted on a day.
 *
 * @param day when it was counted
 * @param recent in the four weeks that end that day
 * @param previous in the four weeks before them
 * @param weeks in each of the eight weeks, oldest first
 * @param total in all the time that is kept
 * @param sources where, in the eight weeks
 * @param effect before and after an article, or null while there is none
 */
public record Tally(
        LocalDate day,
        int recent,
        int previous,
        List<Integer> weeks,
        int total,
        Set<GapSource> sources,
        @Nullable Effect effect) {
    /** Days in which needs are compared. */
    public static final int DAYS = 28;

    private static final int WEEK = 7;
    private static final int WEEKS = 8;

    public Tally {
        weeks = List.copyOf(weeks);
        sources = Set.copyOf(sources);
    }

    /**
     * What an article changed.
     *
     * @param before times in the four weeks up to and including the day it came
     * @param after times since then, at most four weeks
     * @param days how many days that is
     */
    public record Effect(int before, int after, int days) {}

    /** Whether it was seen more often than before, and not by chance of one or two. */
    public Trend trend() {
        int change = recent - previous;
        int needed = Math.max(2, (int) Math.ceil(previous / 5.0));
        if (Math.abs(change) < needed) {
            return Trend.STEADY;
        }
        return change > 0 ? Trend.RISING : Trend.FALLING;
    }

    /** Where the numbers go: a fifth and at least two up or down, or neither. */
    public enum Trend {
        RISING,
        STEADY,
        FALLING
    }

    /** Counts what was seen until today. */
    static Tally of(Collection<Sighting> seen, LocalDate today) {
        var weeks =
                IntStream.range(0, WEEKS)
                        .mapToObj(week -> today.minusDays((long) WEEK * (WEEKS - week) - 1))
                        .map(first -> times(seen, first, first.plusDays(WEEK - 1)))
                        .toList();
        var sources = EnumSet.noneOf(GapSource.class);
        var first = today.minusDays((long) WEEKS * WEEK - 1);
        seen.stream()
                .filter(one -> !one.day().isBefore(first))
                .forEach(one -> sources.add(one.source()));
        return new Tally(
                today,
                sum(weeks.subList(WEEKS / 2, WEEKS)),
                sum(weeks.subList(0, WEEKS / 2)),
                weeks,
                seen.stream().mapToInt(Sighting::times).sum(),
                sources,
                null);
    }

    /** With what an article changed that came on this day. */
    Tally withEffect(Collection<Sighting> seen, LocalDate published) {
        var last = published.plusDays(DAYS);
        int days =
                (int) Math.clamp(published.until(day, java.time.temporal.ChronoUnit.DAYS), 0, DAYS);
        var found =
                new Effect(
                        times(seen, published.minusDays(DAYS - 1L), published),
                        times(seen, published.plusDays(1), last),
                        days);
        return with(found);
    }

    Tally with(@Nullable Effect known) {
        return new Tally(day, recent, previous, weeks, total, sources, known);
    }

    private static int times(Collection<Sighting> seen, LocalDate first, LocalDate last) {
        return seen.stream()
                .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(last))
                .mapToInt(Sighting::times)
                .sum();
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
