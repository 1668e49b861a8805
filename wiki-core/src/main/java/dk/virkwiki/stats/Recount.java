package dk.virkwiki.stats;

import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.Registrations;
import dk.virkwiki.stats.DayCountRepository.DayCount;
import dk.virkwiki.stats.DayCountRepository.Seen;
import dk.virkwiki.stats.DayCountRepository.Whole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Counts every consultation anew, day by day, beside whoever registers meanwhile: a day's document
 * is replaced only when nothing was counted in it since it was read, and the consultations are read
 * after it. What is right already is left as it is.
 */
@Service
public class Recount {
    private final Registrations registrations;
    private final DayCountRepository days;
    private final PeriodCountRepository kept;
    private final Sums sums;
    private final Clock clock;

    Recount(
            Registrations registrations,
            DayCountRepository days,
            PeriodCountRepository kept,
            Sums sums,
            Clock clock) {
        this.registrations = registrations;
        this.days = days;
        this.kept = kept;
        this.sums = sums;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param counted how many consultations, batches as what they stand for
     * @param corrected how many documents of a library's day were not right
     */
    public record Report(long counted, int corrected) {}

    /** Counts everything anew. */
    public Report run(IntConsumer progress) {
        var first = earliest(registrations.firstDay(), days.firstDay());
        if (first.isEmpty()) {
            return new Report(0, 0);
        }
        long counted = 0;
        int corrected = 0;
        var last = latest();
        for (var day = first.get(); !day.isAfter(last); day = day.plusDays(1)) {
            var report = recount(day);
            counted += report.counted();
            corrected += report.corrected();
            progress.accept(Math.toIntExact(counted));
        }
        kept.removeAll();
        prepare(first.get());
        return new Report(counted, corrected);
    }

    private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> two) {
        return Stream.of(one, two).flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    private LocalDate latest() {
        var today = Optional.of(DanishDay.today(clock));
        return Stream.of(registrations.lastDay(), days.lastDay(), today)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private Report recount(LocalDate day) {
        int corrected = 0;
        var attempt = attempt(day);
        for (; attempt.overtaken(); attempt = attempt(day)) {
            corrected += attempt.corrected();
        }
        return new Report(attempt.counted(), corrected + attempt.corrected());
    }

    /**
     * A day gone through once.
     *
     * @param overtaken whether something was counted meanwhile, so that it must be done again
     */
    private record Attempt(long counted, int corrected, boolean overtaken) {}

    private Attempt attempt(LocalDate day) {
        var before = new HashMap<String, Whole>();
        days.wholeDay(day).forEach(whole -> before.put(whole.count().library(), whole));
        var now = read(day); // after the day's documents, so that what is counted is stored
        var libraries = new HashSet<>(before.keySet());
        libraries.addAll(now.keySet());
        int corrected = 0;
        boolean overtaken = false;
        for (var library : libraries) {
            var was = before.get(library);
            var next = next(library, day, was, now.getOrDefault(library, Map.of()));
            if (was == null || !isSame(was, next)) {
                boolean replaced = days.replace(next);
                corrected += replaced ? 1 : 0;
                overtaken |= !replaced;
            }
        }
        return new Attempt(times(now), corrected, overtaken);
    }

    private static boolean isSame(Whole was, Whole next) {
        return was.seen().equals(next.seen()) && was.count().tally().equals(next.count().tally());
    }

    /** The consultations of a day as they count: library to id to what. */
    private Map<String, Map<String, Seen>> read(LocalDate day) {
        var now = new HashMap<String, Map<String, Seen>>();
        try (var all = registrations.streamOf(day)) {
            all.forEach(
                    one ->
                            now.computeIfAbsent(one.library(), _ -> new TreeMap<>())
                                    .put(one.id(), seen(one)));
        }
        return now;
    }

    private static Seen seen(Consultation one) {
        return new Seen(Counting.version(one), Counting.counted(one));
    }

    private static long times(Map<String, Map<String, Seen>> now) {
        return now.values().stream()
                .flatMap(seen -> seen.values().stream())
                .mapToLong(seen -> seen.what() == null ? 0 : seen.what().times())
                .sum();
    }

    private static Whole next(
            String library, LocalDate day, @Nullable Whole was, Map<String, Seen> now) {
        var seen = new TreeMap<>(now);
        if (was != null) {
            was.seen().forEach((id, old) -> seen.putIfAbsent(id, new Seen(old.version(), null)));
        }
        var tally = new Tally();
        seen.values().forEach(one -> tally.plus(Tally.of(one.what())));
        long changes = was == null ? 0 : was.count().changes();
        return new Whole(new DayCount(library, day, changes, tally), seen);
    }

    /** Adds the country's months up and keeps them, so that nobody who looks has to wait. */
    public void prepare() {
        days.firstDay().ifPresent(this::prepare);
    }

    private void prepare(LocalDate first) {
        var last = YearMonth.from(DanishDay.lastOver(clock));
        for (var month = YearMonth.from(first); !month.isAfter(last); month = month.plusMonths(1)) {
            sums.prepare(month);
        }
    }
}
