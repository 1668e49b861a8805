package dk.virkwiki.searchlog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was counted since it was last written down. Takes so many different keys a day and no more,
 * so that nobody fills the store with made-up words; known ones count on.
 */
final class SearchBuffer {
    /**
     * Most words that are counted in one day; a busy day of the whole country has a few thousand.
     */
    static final int MOST_A_DAY = 5_000;

    private final Set<SearchKey> known = new HashSet<>();
    private Map<SearchKey, SearchTotals> waiting = new HashMap<>();
    private @Nullable LocalDate today;
    private long before;

    /** Whether the day is the one that counts are taken for. */
    synchronized boolean isOn(LocalDate day) {
        return day.equals(today);
    }

    /**
     * Begins a day.
     *
     * @param counted how many keys of it are stored already
     */
    synchronized void begin(LocalDate day, long counted) {
        today = day;
        before = counted;
        known.clear();
    }

    /** Whether it was taken; not when the day has too many different words. */
    synchronized boolean add(SearchKey key, SearchTotals more) {
        if (!known.contains(key)) {
            if (before + known.size() >= MOST_A_DAY) {
                return false;
            }
            known.add(key);
        }
        waiting.merge(key, more, SearchTotals::plus);
        return true;
    }

    /** What waits, which is no longer here afterwards. */
    synchronized Map<SearchKey, SearchTotals> take() {
        var taken = waiting;
        waiting = new HashMap<>();
        return taken;
    }

    /** Puts back what could not be written. */
    synchronized void putBack(Map<SearchKey, SearchTotals> unwritten) {
        unwritten.forEach((key, more) -> waiting.merge(key, more, SearchTotals::plus));
    }
}
