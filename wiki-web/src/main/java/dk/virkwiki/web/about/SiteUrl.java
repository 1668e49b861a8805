package dk.virkwiki.web.about;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/** The address of the whole site as the client wrote it, for documents that need full addresses. */
final class SiteUrl {
    private SiteUrl() {}

    /** Escaped for XML and text, without a slash at the end. */
    static String escaped() {
        return HtmlUtils.htmlEscape(
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
    }
}
