package dk.virkwiki.material;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a piece of material is, as somebody who wants to use it asks. */
public enum MaterialFormat {
    /** A leaflet written here, for paper of this size. */
    A5,
    A4,
    /** A leaflet made elsewhere. */
    PDF,
    FILM,
    /** A toolbox: a collection of other material. */
    COLLECTION;

    /** The word in addresses: {@code film}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this code. */
    public static Optional<MaterialFormat> of(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }
}
