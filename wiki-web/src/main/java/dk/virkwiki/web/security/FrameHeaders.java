package dk.virkwiki.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Says what a page may load and who may show it inside another: nobody, but for the pages made for
 * it, which the listed sites may.
 */
final class FrameHeaders implements HeaderWriter {
    private static final String NAME = "Content-Security-Policy";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors ";
    private static final Pattern EMBEDDED =
            Pattern.compile("/svarguider/[a-z0-9-]+/indlejret(?:/[A-Za-z0-9_-]+)?");

    private final String ancestors;

    FrameHeaders(Embedding embedding) {
        this.ancestors = embedding.ancestors();
    }

    /** A file brings a stricter policy of its own. */
    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (response.containsHeader(NAME)) {
            response.setHeader("X-Frame-Options", "DENY");
            return;
        }
        boolean isEmbedded = EMBEDDED.matcher(request.getRequestURI()).matches();
        if (!isEmbedded) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader(NAME, POLICY + (isEmbedded ? ancestors : "'none'"));
    }
}
