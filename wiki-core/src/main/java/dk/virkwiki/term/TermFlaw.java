package dk.virkwiki.term;

/**
 * Something wrong with a term.
 *
 * @param line of the file, from 1
 * @param detail the word or address it is about; may be empty
 */
public record TermFlaw(Kind kind, int line, String detail) {
    /** What is wrong. */
    public enum Kind {
        /** The word itself is missing. */
        NO_OFFICIAL,
        /** There is no explanation. */
        NO_PLAIN,
        /** The explanation is too long to be read beside a text. */
        LONG_PLAIN,
        /** The explanation says no more than the word. */
        PLAIN_IS_WORD,
        /** The word people need instead has no page. */
        UNKNOWN_NEXT,
        /** It replaces itself. */
        OWN_NEXT,
        /** There is a word instead, but no day on which it closed. */
        NOT_CLOSED,
        /** The day cannot be read. */
        NO_DAY
    }
}
