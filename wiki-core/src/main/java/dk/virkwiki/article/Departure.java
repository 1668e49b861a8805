package dk.virkwiki.article;

/** What became of an article that cannot be read at an address. */
public sealed interface Departure {
    /**
     * It is at another address now.
     *
     * @param slug the present address
     */
    record Moved(String slug) implements Departure {}

    /**
     * Another article says it now.
     *
     * @param title what it was called
     * @param slug the other article's address
     */
    record Merged(String title, String slug) implements Departure {}

    /**
     * It was withdrawn for good.
     *
     * @param title what it was called
     */
    record Gone(String title) implements Departure {}
}
