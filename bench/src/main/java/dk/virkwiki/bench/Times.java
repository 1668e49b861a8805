package dk.virkwiki.bench;

import java.util.Arrays;

/** How long things took, in nanoseconds. For one thread at a time. */
final class Times {
    private static final double NANOS_PER_MILLI = 1e6;

    private long[] nanos = new long[1_024];
    private int count;

    void add(long taken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count] = taken;
        count++;
    }

    void addAll(Times others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    int count() {
        return count;
    }

    /** Median and the slow end, in milliseconds. */
    String describe() {
        if (count == 0) {
            return "none";
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return "p50 %.1f ms, p99 %.1f ms, longest %.1f ms (n = %d)"
                .formatted(millis(sorted, 0.5), millis(sorted, 0.99), millis(sorted, 1), count);
    }

    private static double millis(long[] sorted, double share) {
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, place)] / NANOS_PER_MILLI;
    }
}
