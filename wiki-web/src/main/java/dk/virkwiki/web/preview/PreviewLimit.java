package dk.virkwiki.web.preview;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns too large previews away before a byte of them is read. */
@Component
class PreviewLimit extends OncePerRequestFilter {
    /** Largest request, in bytes: three for a character, and what JSON adds. */
    static final long MAX_BYTES = 4L * PreviewApi.MAX_LENGTH;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/api/markdown/preview");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length < 0 && request.getMethod().equals("POST")) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > MAX_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
