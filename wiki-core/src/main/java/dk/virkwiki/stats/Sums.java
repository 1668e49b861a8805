package dk.virkwiki.stats;

import dk.virkwiki.stats.DayCountRepository.DayCount;
import dk.virkwiki.stats.PeriodCountRepository.Kept;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Adds days up. Months that are over, and the country's days that are over, are kept when they have
 * been added up once, and taken away when a day of theirs changes.
 *
 * <p>A sum is written down, its parts are looked at again, and only when none has moved is it
 * confirmed, by the token it was written with. A change of a day comes before the sums of the day
 * are taken away, so a sum that lacks the change either sees that the day has moved, or is taken
 * away after it was written. Whoever stops in the middle leaves a sum that nobody reads.
 */
@Component
class Sums {
    private static final String COUNTRY = PeriodCountRepository.COUNTRY;
    private static final List<String> EVERYTHING =
            List.of(
                    Path.ALL,
                    Path.BY,
                    Path.WITH,
                    Path.MINUTES,
                    Path.MISSING,
                    Path.ARTICLES,
                    Path.LIBRARIES);

    private final DayCountRepository days;
    private final PeriodCountRepository kept;
    private final Clock clock;

    Sums(DayCountRepository days, PeriodCountRepository kept, Clock clock) {
        this.days = days;
        this.kept = kept;
        this.clock = clock;
    }

    /** What a library counted on these days, below these words. */
    Tally ofLibrary(String library, Days wanted, Collection<String> counters) {
        var parts = Parts.of(wanted, DanishDay.lastOver(clock));
        var prefix = PeriodCountRepository.of(library);
        var sum = new Tally();
        ofMonths(prefix, parts.months(), counters).forEach(sum::plus);
        for (var rest : parts.days()) {
            days.ofLibrary(library, rest, counters).forEach(day -> sum.plus(day.tally()));
        }
        return sum;
    }

    private List<Tally> ofMonths(
            String prefix, List<YearMonth> months, Collection<String> counters) {
        var known = kept.find(months.stream().map(month -> prefix + month).toList(), counters);
        var tallies = new ArrayList<Tally>();
        for (var month : months) {
            var found = known.get(prefix + month);
            tallies.add(found != null ? found.tally() : makeMonth(prefix, month));
        }
        return tallies;
    }

    private Tally makeMonth(String prefix, YearMonth month) {
        return prefix.equals(COUNTRY) ? makeCountryMonth(month) : makeLibraryMonth(prefix, month);
    }

    private Tally makeLibraryMonth(String prefix, YearMonth month) {
        var library = Path.read(prefix.substring(0, prefix.length() - 1));
        var all = daysOf(month);
        var read = days.ofLibrary(library, all, EVERYTHING);
        if (read.isEmpty()) {
            return new Tally(); // to look again costs no more
        }
        return keep(
                prefix + month,
                add(read, false),
                () -> changes(read).equals(changes(days.ofLibrary(library, all, List.of()))));
    }

    /** What the country counted on these days, below these words. */
    Tally ofCountry(Days wanted, Collection<String> counters) {
        var parts = Parts.of(wanted, DanishDay.lastOver(clock));
        var sum = new Tally();
        ofMonths(COUNTRY, parts.months(), counters).forEach(sum::plus);
        for (var rest : parts.days()) {
            countryDays(rest, counters).forEach(sum::plus);
        }
        return sum;
    }

    private List<Tally> countryDays(Days wanted, Collection<String> counters) {
        var over = DanishDay.lastOver(clock);
        var tallies = new ArrayList<Tally>();
        var ids = wanted.stream().map(Sums::countryId).toList();
        var known = kept.find(ids, counters);
        for (var day : wanted.stream().toList()) {
            var found = known.get(countryId(day));
            if (found != null) {
                tallies.add(found.tally());
            } else if (day.isAfter(over)) {
                tallies.add(add(days.ofAll(Days.of(day), counters), true));
            } else {
                tallies.add(makeCountryDay(day));
            }
        }
        return tallies;
    }

    private Tally makeCountryDay(LocalDate day) {
        var one = Days.of(day);
        var read = days.ofAll(one, EVERYTHING);
        return keep(
                countryId(day),
                add(read, true),
                () -> changes(read).equals(changes(days.ofAll(one, List.of()))));
    }

    private Tally makeCountryMonth(YearMonth month) {
        var sum = new Tally();
        var all = daysOf(month);
        var ids = all.stream().map(Sums::countryId).toList();
        var before = kept.find(ids, List.of()).keySet();
        all.stream().filter(day -> !before.contains(countryId(day))).forEach(this::makeCountryDay);
        var read = kept.find(ids, EVERYTHING);
        if (read.size() < ids.size()) { // a day moved while it was added up; next time
            countryDays(all, EVERYTHING).forEach(sum::plus);
            return sum;
        }
        read.values().forEach(day -> sum.plus(day.tally()));
        return keep(
                COUNTRY + month, sum, () -> tokens(read).equals(tokens(kept.find(ids, List.of()))));
    }

    private Tally keep(String id, Tally tally, Supplier<Boolean> nothingMoved) {
        var proposed = kept.propose(id, tally);
        if (nothingMoved.get()) {
            kept.confirm(proposed);
        } else {
            kept.remove(proposed);
        }
        return tally;
    }

    /** The days' counters added up; the country's without what only a library asks for itself. */
    private static Tally add(List<DayCount> counted, boolean country) {
        var sum = new Tally();
        for (var day : counted) {
            sum.plus(day.tally());
            long all = 0;
            for (long count : day.tally().below(Path.ALL).values()) {
                all += count;
            }
            if (country) {
                sum.add(Path.of(Path.LIBRARIES, day.library()), all);
            }
        }
        return country ? sum.without(Path.WITH) : sum;
    }

    private static Map<String, Long> changes(List<DayCount> read) {
        var changes = new HashMap<String, Long>();
        read.forEach(
                day ->
                        changes.put(
                                day.library() + DayCountRepository.SEPARATOR + day.day(),
                                day.changes()));
        return changes;
    }

    private static Set<Object> tokens(Map<String, Kept> read) {
        var tokens = new HashSet<>();
        read.values().forEach(day -> tokens.add(day.token()));
        return tokens;
    }

    private static Days daysOf(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    private static String countryId(LocalDate day) {
        return COUNTRY + day;
    }

    /**
     * Takes away the sums that hold a day, because the day has changed. Days before the months that
     * are made of them.
     */
    void forget(Counted.Place place) {
        var day = place.day();
        if (!day.isBefore(DanishDay.today(clock))) {
            return; // nobody keeps a sum of a day that is not over
        }
        var month = YearMonth.from(day);
        var library = PeriodCountRepository.of(place.library()) + month;
        kept.remove(List.of(countryId(day), library));
        kept.remove(List.of(COUNTRY + month));
    }

    /** Adds up and keeps what is not kept of a month: the country's, and each library's. */
    void prepare(YearMonth month) {
        var last = DanishDay.lastOver(clock);
        if (month.atEndOfMonth().isAfter(last)) {
            countryDays(new Days(month.atDay(1), last), List.of());
        } else {
            var country = ofMonths(COUNTRY, List.of(month), List.of(Path.LIBRARIES)).getFirst();
            for (var path : country.below(Path.LIBRARIES).keySet()) {
                var library = PeriodCountRepository.of(Path.words(path)[1]);
                ofMonths(library, List.of(month), List.of());
            }
        }
    }
}
