package dk.virkwiki.search.index;

/**
 * How far an index that lacks articles has come in getting them all.
 *
 * @param ready articles that are in the index being made
 * @param expected articles there are, as far as is known; 0 when it is not
 */
public record Incomplete(long ready, long expected) {

    /** Nothing is ready yet. */
    static Incomplete nothing() {
        return new Incomplete(0, 0);
    }

    /** How much is ready, from 0 to 99. */
    public int percent() {
        return expected <= 0 ? 0 : (int) Math.clamp(ready * 100 / expected, 0, 99);
    }
}
