package dk.virkwiki.search.index;

/**
 * Searches and lists answer differently than before; what was made of their answers is out of date.
 *
 * @param what what is newer
 */
public record IndexRefreshed(What what) {

    /** What is newer. */
    public enum What {
        /** The articles found, or how much of the index is there. */
        ARTICLES,
        /** Only the words that searches are completed and corrected with. */
        WORDS
    }
}
