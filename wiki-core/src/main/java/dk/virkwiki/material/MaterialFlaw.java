package dk.virkwiki.material;

/**
 * Something wrong with a piece of material.
 *
 * @param line of the file, from 1
 * @param detail the words in question; may be empty
 */
public record MaterialFlaw(Kind kind, int line, String detail) {
    /** What can be wrong. */
    public enum Kind {
        /** A leaflet for a size of paper that there is not. */
        UNKNOWN_FORMAT,
        /** A leaflet that takes more than two pages of A5; the detail is about how many. */
        LONG_LEAFLET,
        /** A leaflet with more than three numbered messages; the detail is how many. */
        MANY_MESSAGES,
        /** Sign language or voice-over that leads nowhere; the detail is what stands there. */
        UNUSABLE_AID,
        /** A toolbox that leads to no article. */
        EMPTY_TOOLBOX,
        /** A toolbox that does not say on what terms it may be used. */
        NO_LICENCE,
        /** A public toolbox with an article for advisors; the detail is its address. */
        HIDDEN_PART
    }
}
