package dk.virkwiki.material;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The same text in another way, for people who do not read it: somewhere else, or as a file of the
 * wiki.
 *
 * @param href its address
 * @param host the other site's name, or null when it is a file of the wiki
 */
public record Aid(String href, @Nullable String host) {
    private static final int LONGEST = 1_000;
    private static final Pattern FILE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

    /** What an author wrote; empty when it is neither a web address nor a file's name. */
    public static Optional<Aid> of(String written) {
        if (FILE.matcher(written).matches()) {
            return Optional.of(new Aid("/filer/" + written, null));
        }
        try {
            var address = new URI(written);
            boolean isWeb =
                    "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return written.length() <= LONGEST
                            && isWeb
                            && address.getHost() != null
                            && address.getUserInfo() == null
                    ? Optional.of(new Aid(address.toASCIIString(), host(address.getHost())))
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String host(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
