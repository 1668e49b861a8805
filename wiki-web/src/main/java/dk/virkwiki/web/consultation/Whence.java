package dk.virkwiki.web.consultation;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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

    /** The words searched for on the page of results that the form was on. */
    static Optional<String> searched(@Nullable String referer) {
        try {
            var from = UriComponentsBuilder.fromUriString(of(referer, "/")).build();
            return Optional.ofNullable(from.getQueryParams().getFirst("q"))
                    .filter(words -> "/soeg".equals(from.getPath()))
                    .map(words -> URLDecoder.decode(words, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
