package dk.virkwiki.figures;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Somebody who knows their own library's numbers and every table that is told, and tries to work
 * out what is hidden. It knows nothing of how cells are chosen to be hidden.
 *
 * <p>Every cell of every month is an unknown. What is told is a range of a sum of unknowns: a
 * number is a range of one, a word one of several.
 */
class Attacker {
    private static final long PRIME = (1L << 31) - 1;
    static final long MANY = 1_000_000;

    /** A sum of unknowns that is known to lie between two numbers. */
    record Fact(int[] unknowns, long least, long most) {
        boolean isExact() {
            return least == most;
        }
    }

    private final int unknowns;
    private final List<Fact> facts = new ArrayList<>();
    private final List<long[]> basis = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    Attacker(int unknowns) {
        this.unknowns = unknowns;
    }

    void learn(Fact fact) {
        facts.add(fact);
        if (fact.isExact()) {
            var vector = reduced(fact.unknowns());
            for (int i = 0; i < unknowns; i++) {
                if (vector[i] != 0) {
                    add(vector, i);
                    return;
                }
            }
        }
    }

    /** Whether a sum follows from sums that are known exactly. */
    boolean findsBySubtraction(int[] sum) {
        return Arrays.stream(reduced(sum)).allMatch(value -> value == 0);
    }

    private void add(long[] vector, int pivot) {
        long inverse =
                BigInteger.valueOf(vector[pivot]).modInverse(BigInteger.valueOf(PRIME)).longValue();
        for (int i = 0; i < unknowns; i++) {
            vector[i] = vector[i] * inverse % PRIME;
        }
        basis.add(vector);
        pivots.add(pivot);
    }

    private long[] reduced(int[] sum) {
        var vector = new long[unknowns];
        for (int unknown : sum) {
            vector[unknown] = 1;
        }
        for (int i = 0; i < basis.size(); i++) {
            long factor = vector[pivots.get(i)];
            if (factor != 0) {
                var row = basis.get(i);
                for (int j = 0; j < unknowns; j++) {
                    if (row[j] != 0) {
                        vector[j] = (vector[j] + (PRIME - factor) * row[j]) % PRIME;
                    }
                }
            }
        }
        return vector;
    }

    /** The ranges of all unknowns, narrowed by every fact until nothing moves. */
    long[][] narrowed() {
        var least = new long[unknowns];
        var most = new long[unknowns];
        Arrays.fill(most, MANY);
        for (boolean moved = true; moved; ) {
            moved = false;
            for (var fact : facts) {
                moved |= narrow(fact, least, most);
            }
        }
        return new long[][] {least, most};
    }

    /** False in the third place when no numbers agree with the facts. */
    private static boolean narrow(Fact fact, long[] least, long[] most) {
        long low = 0;
        long high = 0;
        for (int unknown : fact.unknowns()) {
            low += least[unknown];
            high += most[unknown];
        }
        boolean moved = false;
        for (int unknown : fact.unknowns()) {
            long floor = fact.least() - (high - most[unknown]);
            long ceiling = fact.most() - (low - least[unknown]);
            if (floor > least[unknown]) {
                low += floor - least[unknown];
                least[unknown] = floor;
                moved = true;
            }
            if (ceiling < most[unknown]) {
                high -= most[unknown] - ceiling;
                most[unknown] = ceiling;
                moved = true;
            }
        }
        return moved;
    }

    /** Whether the ranges leave only one number for a sum. */
    static boolean isPinned(int[] sum, long[][] ranges) {
        return Arrays.stream(sum).allMatch(unknown -> ranges[0][unknown] == ranges[1][unknown]);
    }

    /**
     * Whether every set of numbers that agrees with the facts gives the same sum; tries them all.
     *
     * @param truth the sum as it is
     */
    boolean findsByTryingAll(int[] sum, long truth) {
        var ranges = narrowed();
        return !someOther(sum, truth, ranges[0], ranges[1]);
    }

    private boolean someOther(int[] sum, long truth, long[] least, long[] most) {
        for (boolean moved = true; moved; ) {
            moved = false;
            for (var fact : facts) {
                moved |= narrow(fact, least, most);
            }
            for (int i = 0; i < unknowns; i++) {
                if (least[i] > most[i]) {
                    return false;
                }
            }
        }
        int open = widest(least, most);
        if (open < 0) {
            return Arrays.stream(sum).mapToLong(unknown -> least[unknown]).sum() != truth;
        }
        for (long value = least[open]; value <= most[open]; value++) {
            var low = least.clone();
            var high = most.clone();
            low[open] = value;
            high[open] = value;
            if (someOther(sum, truth, low, high)) {
                return true;
            }
        }
        return false;
    }

    private static int widest(long[] least, long[] most) {
        int found = -1;
        for (int i = 0; i < least.length; i++) {
            boolean narrower = found < 0 || most[i] - least[i] < most[found] - least[found];
            if (most[i] > least[i] && narrower) {
                found = i;
            }
        }
        return found;
    }
}
