package dk.virkwiki.merge;

/**
 * Words that follow each other and share their fate between two texts.
 *
 * @param kind in both, only in the new, or only in the old
 * @param text the words with their spaces
 */
public record WordPiece(Kind kind, String text) {
    /** Which of the two texts has the words. */
    public enum Kind {
        /** Both. */
        SAME,
        /** The new one. */
        ADDED,
        /** The old one. */
        REMOVED
    }
}
