package dk.virkwiki.journey;

/**
 * Something wrong with a journey.
 *
 * @param kind what it is
 * @param line of the body, from 1; 0 when it stands in the front matter
 * @param detail the address, code or words in question; may be empty
 */
public record Flaw(Kind kind, int line, String detail) {
    /** What can be wrong. */
    public enum Kind {
        /** No phase has a task. */
        NO_TASKS,
        /** More phases than a journey may have; nothing else is looked at. */
        TOO_MANY_PHASES,
        /** More tasks than a journey may have; the rest are not looked at. */
        TOO_MANY_TASKS,
        /** A phase without a task; the detail is its heading. */
        EMPTY_PHASE,
        /** A task that says nothing. */
        NO_WORDS,
        /** The same target twice for the same type; the detail is the target. */
        DUPLICATE,
        /** A link to an article that does not exist; the detail is its address. */
        UNKNOWN_ARTICLE,
        /** A link to an article that is not published yet. */
        DRAFT,
        /** A link to an article that was withdrawn. */
        WITHDRAWN,
        /** A link from a public journey to an article for advisors. */
        HIDDEN,
        /** A link to a self-service that the register does not have. */
        UNKNOWN_SERVICE,
        /** A link to a self-service that is closed. */
        CLOSED_SERVICE,
        /** A type of organisation that does not exist; the detail is what stands there. */
        UNKNOWN_TYPE,
        /** The key {@code sidebar} says something else than it may. */
        UNKNOWN_SIDEBAR
    }
}
