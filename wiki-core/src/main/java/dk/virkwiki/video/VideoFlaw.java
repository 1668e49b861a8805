package dk.virkwiki.video;

/**
 * Something wrong with a film.
 *
 * @param kind what it is
 * @param line of the article's file, from 1
 * @param detail the name, time or heading in question; may be empty
 */
public record VideoFlaw(Kind kind, int line, String detail) {
    /** What can be wrong. */
    public enum Kind {
        /** A film without captions: nobody who cannot hear it can follow it. */
        NO_CAPTIONS,
        /** A film without its words as text. */
        NO_TRANSCRIPT,
        /** The key {@code file} does not name a film. */
        NOT_A_FILM,
        /** The key {@code captions} does not name captions, beside a film of the wiki's own. */
        NOT_CAPTIONS,
        /** The key {@code poster} does not name a picture. */
        NOT_A_PICTURE,
        /** The key {@code url} is not an address on the web. */
        NOT_AN_ADDRESS,
        /** The key {@code duration} is not a time. */
        NOT_A_TIME,
        /** A chapter that does not begin after the one before it. */
        OUT_OF_ORDER,
        /** A chapter that begins when the film is over. */
        AFTER_THE_END,
        /** A film of three minutes or more without chapters. */
        NO_CHAPTERS
    }
}
