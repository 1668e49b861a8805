package dk.virkwiki.web.about;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who answers for what the site keeps about people, and where to write to about the site.
 *
 * @param controller name of the authority; empty when it is not told
 * @param contact its address of mail
 */
@ConfigurationProperties("virkwiki.privacy")
record PrivacyProperties(@DefaultValue("") String controller, @DefaultValue("") String contact) {
    /** Whether both are told. */
    public boolean isKnown() {
        return !controller.isBlank() && !contact.isBlank();
    }
}
