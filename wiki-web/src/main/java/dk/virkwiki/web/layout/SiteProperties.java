package dk.virkwiki.web.layout;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people find the site.
 *
 * @param address as it is printed on paper, such as {@code https://wiki.example.dk}; empty when the
 *     address that a page was asked for at is the right one
 */
@ConfigurationProperties("virkwiki.site")
record SiteProperties(@DefaultValue("") String address) {
    SiteProperties {
        address = address.strip();
        while (address.endsWith("/")) {
            address = address.substring(0, address.length() - 1);
        }
        if (!address.isEmpty() && !isAddress(address)) {
            throw new IllegalArgumentException(
                    "virkwiki.site.address must be like https://wiki.example.dk");
        }
    }

    private static boolean isAddress(String address) {
        var uri = URI.create(address);
        return uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getQuery() == null
                && uri.getFragment() == null
                && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
    }
}
