package dk.virkwiki.material;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What material can lack. */
public enum MaterialGap {
    SIGN_LANGUAGE,
    VOICE_OVER,
    /** A film that can be seen has none. */
    CAPTIONS,
    /** A film's words cannot be read. */
    TRANSCRIPT,
    /** It can no longer be used, and is still there. */
    OUTDATED;

    /** The word in addresses: {@code sign-language}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The gap with this code. */
    public static Optional<MaterialGap> of(String code) {
        return Arrays.stream(values()).filter(gap -> gap.code().equals(code)).findFirst();
    }

    /** What is out of date is not made accessible any more: it has that gap and no other. */
    boolean isIn(Shelved shelved) {
        var material = shelved.material();
        if (!shelved.isCurrent() || this == OUTDATED) {
            return !shelved.isCurrent() && this == OUTDATED;
        }
        boolean collection = material.form().format() == MaterialFormat.COLLECTION;
        return switch (this) {
            case SIGN_LANGUAGE -> !collection && material.aids().signLanguage() == null;
            case VOICE_OVER ->
                    !collection && !material.form().isFilm() && material.aids().voiceOver() == null;
            case CAPTIONS ->
                    material.form().isFilm()
                            && material.form().recorded()
                            && !material.form().captions();
            case TRANSCRIPT -> material.form().isFilm() && !material.form().transcript();
            case OUTDATED -> false;
        };
    }
}
