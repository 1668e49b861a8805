package dk.virkwiki.competence;

/** What a person says of a competence, the most needed first. */
public enum Mastery {
    /** They need to learn it. */
    NEEDED,
    /** They are a little unsure. */
    UNSURE,
    /** They can show others. */
    SHOWN
}
