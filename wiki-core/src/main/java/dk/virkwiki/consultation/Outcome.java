package dk.virkwiki.consultation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a consultation went; each has the key that chooses it. */
public enum Outcome {
    /** They did it themselves. */
    SOLVED("S"),
    /** Done with help, or they come again. */
    PARTLY("P"),
    /** Sent on to somebody else. */
    REFERRED("H"),
    /** Not solved. */
    UNSOLVED("N");

    private final String key;

    Outcome(String key) {
        this.key = key;
    }

    /** The letter on the keyboard, in forms and in JSON. */
    public String key() {
        return key;
    }

    /** The outcome in message keys and in figures: {@code solved}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome with this key, however it is capitalised. */
    public static Optional<Outcome> of(String key) {
        return Arrays.stream(values()).filter(o -> o.key.equalsIgnoreCase(key)).findFirst();
    }
}
