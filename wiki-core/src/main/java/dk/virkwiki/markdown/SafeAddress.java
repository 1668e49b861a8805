package dk.virkwiki.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that a page may link to.
 *
 * @param href as it is written in the page
 * @param isExternal whether it leads to another site
 */
record SafeAddress(String href, boolean isExternal) {
    private static final Pattern SCHEME = Pattern.compile("([^/?#]*?):");
    private static final Pattern FILE = Pattern.compile("/filer/([^/?#]+)(?:[?#]|$)");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final int LONGEST = 2_000;

    /** The address, unless its scheme is not allowed or it is made to be misread. */
    static Optional<SafeAddress> of(String destination) {
        String href = Source.asWritten(destination.strip());
        if (href.isEmpty() || href.length() > LONGEST || isMisleading(href)) {
            return Optional.empty();
        }
        Matcher scheme = SCHEME.matcher(href);
        if (!scheme.lookingAt()) {
            return Optional.of(new SafeAddress(encoded(href), false));
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(new SafeAddress(encoded(href), name.startsWith("http")));
    }

    /** Whether the address leads to a place on the same page. */
    boolean isFragment() {
        return href.startsWith("#");
    }

    boolean isOnThisSite() {
        return !isExternal && !SCHEME.matcher(href).lookingAt();
    }

    /** The name of the file of this wiki that it leads to. */
    Optional<String> file() {
        Matcher file = FILE.matcher(href);
        return isExternal || !file.lookingAt() ? Optional.empty() : Optional.of(file.group(1));
    }

    private static boolean isMisleading(String href) {
        if (href.startsWith("//") || href.indexOf('\\') >= 0) {
            return true;
        }
        return href.chars()
                .anyMatch(
                        c ->
                                c < ' '
                                        || c == '\uFFFD'
                                        || Character.getType(c) == Character.FORMAT
                                        || Character.getType(c) == Character.CONTROL);
    }

    private static String encoded(String href) {
        return href.replace(" ", "%20").replace("\u00A0", "%C2%A0");
    }
}
