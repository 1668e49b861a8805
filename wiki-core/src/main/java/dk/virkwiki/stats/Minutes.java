package dk.virkwiki.stats;

import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long consultations took, for those that say so.
 *
 * @param times minutes to how many consultations
 */
public record Minutes(SortedMap<Integer, Long> times) {
    /** A consultation that took longer counts as this long. */
    static final int LONGEST = 480;

    public static final Minutes NONE = new Minutes(new TreeMap<>());

    public Minutes {
        times = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(times));
    }

    /** How many consultations say how long they took. */
    public long count() {
        return times.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The middle time: at least half of them took this long or less. Of an even number it is the
     * shorter of the two in the middle.
     */
    public OptionalInt median() {
        long half = (count() + 1) / 2;
        long seen = 0;
        for (var entry : times.entrySet()) {
            seen += entry.getValue();
            if (seen >= half) {
                return OptionalInt.of(entry.getKey());
            }
        }
        return OptionalInt.empty();
    }
}
