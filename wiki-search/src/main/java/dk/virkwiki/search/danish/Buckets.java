package dk.virkwiki.search.danish;

import java.util.function.IntConsumer;

/**
 * Numbers filed under hashes: a few bytes for each. What is filed under other hashes of the same
 * bucket comes along, so whoever looks something up compares. Immutable.
 */
final class Buckets {
    private final int[] starts;
    private final int[] filed;
    private final int mask;

    private Buckets(int[] starts, int[] filed) {
        this.starts = starts;
        this.filed = filed;
        this.mask = starts.length - 2;
    }

    /** Hands over numbers with their hashes, the same ones each time it is asked. */
    interface Source {
        void each(Filing filing);
    }

    /** Takes a number that is filed under a hash. */
    interface Filing {
        void file(int hash, int number);
    }

    /** Files everything, and asks for it three times: to count, to make room and to file. */
    static Buckets of(Source source) {
        var count = new int[1];
        source.each((_, _) -> count[0]++);
        int buckets = Math.max(1, Integer.highestOneBit(Math.max(1, count[0] / 2)));
        var starts = new int[buckets + 1];
        source.each((hash, _) -> starts[bucket(hash, buckets - 1)]++);
        for (int i = 1; i <= buckets; i++) {
            starts[i] += starts[i - 1];
        }
        var filed = new int[count[0]];
        source.each((hash, number) -> filed[--starts[bucket(hash, buckets - 1)]] = number);
        return new Buckets(starts, filed);
    }

    private static int bucket(int hash, int mask) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & mask;
    }

    /** Hands over every number that may have been filed under this hash. */
    void find(int hash, IntConsumer reader) {
        int bucket = bucket(hash, mask);
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            reader.accept(filed[i]);
        }
    }

    /** Bucket numbers, for a loop that stops early. */
    int first(int hash) {
        return starts[bucket(hash, mask)];
    }

    int end(int hash) {
        return starts[bucket(hash, mask) + 1];
    }

    int at(int place) {
        return filed[place];
    }
}
