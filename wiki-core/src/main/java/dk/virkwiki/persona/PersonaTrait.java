package dk.virkwiki.persona;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is special about how a persona reads; each has questions of its own. */
public enum PersonaTrait {
    /** Reads on a phone. */
    PHONE,
    /** Reads slowly. */
    SLOW_READER,
    /** Meets the authorities' words for the first time. */
    NEW_WORDS,
    /** Does not see letters in time. */
    MISSES_LETTERS,
    /** Reads headings and little else. */
    SKIMS,
    /** Works on paper. */
    PAPER,
    /** Has no smartphone. */
    NO_SMARTPHONE,
    /** Helps somebody else. */
    HELPER,
    /** Shares the work with others. */
    TEAM;

    /** The word in front matter: {@code slow-reader}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The trait with this code. */
    public static Optional<PersonaTrait> of(String code) {
        return Arrays.stream(values()).filter(trait -> trait.code().equals(code)).findFirst();
    }
}
