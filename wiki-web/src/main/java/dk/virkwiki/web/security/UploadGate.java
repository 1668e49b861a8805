package dk.virkwiki.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns files away before a byte of them is read: where none are taken, from people who are not
 * logged in, and when they are far too large. Everything behind it may ask for the fields of a
 * form, which brings the whole of it to the disk.
 */
final class UploadGate extends OncePerRequestFilter {
    private static final Set<String> OPEN = Set.of("/filer/ny", "/api/filer");

    /** Places that take a file of numbers and no more than one needs. */
    private static final Set<String> SMALL = Set.of("/tal/effekt/linjer");

    /** What the fields beside a file may add. */
    private static final long BESIDE = 1_000_000;

    private final CurrentActor currentActor;
    private final long most;

    UploadGate(CurrentActor currentActor, long most) {
        this.currentActor = currentActor;
        this.most = most;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean small = SMALL.contains(request.getRequestURI());
        if (!small && !OPEN.contains(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (currentActor.get().isAnonymous()) {
            turnAway(request, response);
        } else if (request.getContentLengthLong() > (small ? 0 : most) + BESIDE) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            var page = request.getRequestURI().startsWith("/tal/") ? "/tal/effekt" : "/filer/ny";
            response.sendRedirect(SecurityConfiguration.LOGIN + "?videre=" + page);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
