package dk.virkwiki.material;

/**
 * Why material can no longer be used.
 *
 * @param detail name of the self-service or word that is closed, or the last day it held; else
 *     empty
 */
public record Staleness(Why why, String detail) {
    /** What ended. */
    public enum Why {
        /** Its editors withdrew it as out of date. */
        WITHDRAWN,
        /** The days it holds for are over. */
        EXPIRED,
        /** A self-service it helps with is closed. */
        SERVICE_CLOSED,
        /** A word it is about is no longer in use. */
        WORD_CLOSED
    }
}
