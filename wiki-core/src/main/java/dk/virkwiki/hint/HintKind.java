package dk.virkwiki.hint;

/** What a hint is about. */
public enum HintKind {
    /** A sentence too long to hold in the head; the detail is its number of words. */
    LONG_SENTENCE,
    /** A word of the glossary used without a link or an explanation; the detail explains it. */
    HARD_WORD,
    /** A sentence that does not say who does it. */
    PASSIVE,
    /** A link whose words do not say where it leads; the place may be empty. */
    LINK_WORDS,
    /** A picture without a text for those who cannot see it. */
    PICTURE_TEXT,
    /** A guide that does not say what to do without digital self-service. */
    NO_ALTERNATIVE
}
