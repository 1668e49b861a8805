package dk.virkwiki.stats;

/** Whose consultations are asked for. */
public enum Scope {
    /** Those of the library that the person who asks belongs to. */
    LIBRARY,
    /** Those of all libraries. */
    COUNTRY
}
