package dk.virkwiki.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Tells a page that somebody looks at from one that a browser fetches ahead or asks about. */
public final class Looking {
    private Looking() {}

    /** Whether a person comes to see the answer to this request now. */
    public static boolean isMeantBy(HttpServletRequest request) {
        return !request.getMethod().equals("HEAD")
                && request.getHeader("Sec-Purpose") == null
                && request.getHeader("Purpose") == null;
    }
}
