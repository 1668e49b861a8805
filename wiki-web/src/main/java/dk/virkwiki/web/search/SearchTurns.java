package dk.virkwiki.web.search;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets those who wait for a processor go before another search on a connection that was just
 * served. A connection that asks again at once keeps its thread, and virtual threads are never
 * interrupted, so that as many busy connections as there are processors would hold all others up.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SearchTurns extends OncePerRequestFilter {
    private static final List<String> SEARCHING =
            List.of("/soeg", "/api/search", "/api/suggest", "/api/opensearch");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SEARCHING.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Thread.yield();
        chain.doFilter(request, response);
    }
}
