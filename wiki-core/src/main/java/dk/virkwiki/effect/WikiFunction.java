package dk.virkwiki.effect;

import java.util.Locale;

/** A function of the wiki whose use is counted. */
public enum WikiFunction {
    /** Searches by advisors and readers. */
    SEARCHES,
    /** Articles read, by anybody. */
    READINGS,
    CONSULTATIONS,
    /** Proposals sent. */
    PROPOSALS;

    /** The function in JSON and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
