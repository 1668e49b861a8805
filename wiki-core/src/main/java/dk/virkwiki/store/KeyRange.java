package dk.virkwiki.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an index.
 *
 * @param from where it begins, inclusive
 * @param to where it ends, exclusive; null for the end of the index
 * @param prefix how many bytes of {@code from} are equality, before the bytes that give the order
 */
record KeyRange(byte[] from, byte @Nullable [] to, int prefix) {
    /** All keys that begin with these bytes. */
    static KeyRange startingWith(byte[] prefix) {
        return new KeyRange(prefix, KeyBytes.after(prefix), prefix.length);
    }

    boolean beginsBefore(byte[] key) {
        return Arrays.compareUnsigned(from, key) <= 0;
    }

    boolean endsAfter(byte[] key) {
        return to == null || Arrays.compareUnsigned(key, to) < 0;
    }
}
