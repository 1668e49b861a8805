package dk.virkwiki.web.layout;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The full address of the site, for paper and whatever else leaves it. */
@Component
public class SiteAddress {
    private final SiteProperties properties;

    SiteAddress(SiteProperties properties) {
        this.properties = properties;
    }

    /** As it is set, or else as the client wrote it; without a slash at the end. */
    public String text() {
        return properties.address().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : properties.address();
    }
}
