package dk.virkwiki.selfservice;

import java.util.Arrays;
import java.util.Locale;

/** Whether a self-service can be used. */
public enum ServiceStatus {
    OPEN,
    /** It will close or change soon; the note says how. */
    CHANGING,
    CLOSED;

    /** The word in the list: lower case, for example {@code closed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status with this code; open when the list says none. */
    public static ServiceStatus of(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst().orElse(OPEN);
    }
}
