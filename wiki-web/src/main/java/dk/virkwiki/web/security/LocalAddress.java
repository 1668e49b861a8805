package dk.virkwiki.web.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address on this site, from a parameter that anybody can write. */
final class LocalAddress {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    private LocalAddress() {}

    /** The wanted address when it is a path on this site, else the other one. */
    static String of(@Nullable String wanted, String otherwise) {
        return wanted != null && LOCAL.matcher(wanted).matches() ? wanted : otherwise;
    }
}
