package dk.virkwiki.web.security;

import dk.virkwiki.account.Account;
import dk.virkwiki.account.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a person whose account was erased, closed or given another role since they
 * logged in, at their next request on any node.
 */
final class ClosedAccounts extends OncePerRequestFilter {
    private static final Set<String> FILES = Set.of("css", "js", "vendor", "dkfds", "favicon.svg");

    private final Accounts accounts;

    ClosedAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof AccountDetails details
                && !isStill(details)) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isStill(AccountDetails details) {
        return accounts.find(details.getUsername())
                .filter(account -> !account.disabled())
                .map(Account::actor)
                .filter(details.actor()::equals)
                .isPresent();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().split("/", 3);
        return path.length > 1 && FILES.contains(path[1]);
    }
}
