package dk.virkwiki.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses changing requests that another site made the browser send. It guards the login form,
 * which has no session and therefore no token (no cookie is set before somebody logs in), and
 * stands as a second fence before all other forms.
 */
final class SameOriginPosts extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /**
     * Browsers say where a request comes from; a program that says nothing carries no cookies of a
     * victim.
     */
    private static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin == null || isSameHost(origin, request);
    }

    private static boolean isSameHost(String origin, HttpServletRequest request) {
        try {
            var uri = URI.create(origin);
            int port =
                    uri.getPort() >= 0
                            ? uri.getPort()
                            : ("https".equals(uri.getScheme()) ? 443 : 80);
            return request.getServerName().equalsIgnoreCase(uri.getHost())
                    && request.getServerPort() == port;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
