package dk.virkwiki.material;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A size of paper that leaflets are printed on. */
public enum Paper {
    A4,
    A5;

    /** The word in front matter and addresses: {@code a5}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The size called so, in large or small letters. */
    public static Optional<Paper> of(String code) {
        return Arrays.stream(values()).filter(p -> p.name().equalsIgnoreCase(code)).findFirst();
    }
}
