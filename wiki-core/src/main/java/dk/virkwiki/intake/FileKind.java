package dk.virkwiki.intake;

/** What a file is to those who use it. */
public enum FileKind {
    /** Shown in the text. */
    PICTURE,
    /** A form or a leaflet to fetch. */
    DOCUMENT,
    VIDEO,
    /** A text read aloud. */
    SOUND,
    /** What is said in a video, with times. */
    CAPTIONS
}
