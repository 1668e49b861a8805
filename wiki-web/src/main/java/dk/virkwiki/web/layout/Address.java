package dk.virkwiki.web.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An address on this site, grown one parameter at a time.
 *
 * @param text path and query, encoded
 */
public record Address(String text) {

    /** This address with a parameter more; the same when there is no value. */
    public Address with(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return this;
        }
        var separator = text.indexOf('?') < 0 ? '?' : '&';
        var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        return new Address(text + separator + name + '=' + encoded);
    }

    @Override
    public String toString() {
        return text;
    }
}
