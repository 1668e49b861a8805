package dk.virkwiki.searchlog;

/**
 * A search that counts.
 *
 * @param words as they were typed
 * @param results how many articles were found
 * @param tracking whether it will be told when a result is opened
 */
public record SettledSearch(String words, int results, Tracking tracking) {

    /** Whether a browser tells which result is opened; without scripts none does. */
    public enum Tracking {
        OPENINGS,
        NONE
    }
}
