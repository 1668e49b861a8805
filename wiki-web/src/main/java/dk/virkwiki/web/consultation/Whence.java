package dk.virkwiki.web.consultation;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page on this site that a form was on, from a header that anybody can write. */
final class Whence {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    private Whence() {}

    /** Its path and query; the other address when there is none that can be used. */
    static String of(@Nullable String referer, String otherwise) {
        try {
            var from = URI.create(referer == null ? "" : referer);
            var path = from.getRawPath() == null ? "" : from.getRawPath();
            var local = from.getRawQuery() == null ? path : path + "?" + from.getRawQuery();
            return LOCAL.matcher(local).matches() && !path.startsWith("/log-") ? local : otherwise;
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
    }
}
