package dk.virkwiki.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an article was withdrawn, and so what its address answers; the key {@code withdrawal}. */
public enum Withdrawal {
    /** It should never have been there: the address says that it is gone. */
    ERROR,
    /** Another article says it now: the address leads there. */
    MERGED,
    /** It no longer holds: the text stays with a notice. */
    OUTDATED;

    /** The word in front matter: lower case, for example {@code merged}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason with this code. */
    public static Optional<Withdrawal> of(String code) {
        return Arrays.stream(values()).filter(w -> w.code().equals(code)).findFirst();
    }
}
