package dk.virkwiki.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The address of an article: lower-case ASCII letters and digits, parted by single hyphens. */
public final class Slug {
    /** Longest slug, in characters. */
    public static final int MAX_LENGTH = 100;

    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE_HYPHENS = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** Whether this can be an address. */
    public static boolean isValid(String slug) {
        return slug.length() <= MAX_LENGTH && VALID.matcher(slug).matches();
    }

    /**
     * An address made from a title; æ, ø and å become ae, oe and aa. Empty when the title holds
     * neither letters nor digits that ASCII can show.
     */
    public static String of(String title) {
        var danish =
                title.toLowerCase(Locale.ROOT)
                        .replace("æ", "ae")
                        .replace("ø", "oe")
                        .replace("å", "aa");
        var plain = MARKS.matcher(Normalizer.normalize(danish, Normalizer.Form.NFD)).replaceAll("");
        var hyphens = trimmed(OTHER.matcher(plain).replaceAll("-"));
        return hyphens.length() <= MAX_LENGTH ? hyphens : trimmed(hyphens.substring(0, MAX_LENGTH));
    }

    private static String trimmed(String hyphens) {
        return EDGE_HYPHENS.matcher(hyphens).replaceAll("");
    }
}
