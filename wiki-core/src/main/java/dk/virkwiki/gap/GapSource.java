package dk.virkwiki.gap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a need was seen. */
public enum GapSource {
    /** A search that found nothing. */
    NOT_FOUND,
    /** A search whose results were left unopened, as those of its words usually are. */
    NOT_OPENED,
    /** An advisor noted that it was missing. */
    MISSING,
    /** Consultations have a cause that no article answers, or none answers well. */
    CAUSE,
    /** Readers say of an article that it did not help. */
    NOT_HELPFUL,
    /** A wizard led nowhere. */
    WIZARD;

    /** The source in addresses and message keys: {@code not-found}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The source with this code. */
    public static Optional<GapSource> of(String code) {
        return Arrays.stream(values()).filter(source -> source.code().equals(code)).findFirst();
    }

    /** Whether its words are what somebody typed into the search field. */
    boolean isSearch() {
        return this == NOT_FOUND || this == NOT_OPENED;
    }
}
