package dk.virkwiki.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * The ways to the login and back. A form that comes without a login, or with the token of one that
 * is over, is carried through the login and offered again; a request from a script is told why.
 */
final class KeptPosts
        implements AuthenticationEntryPoint,
                AccessDeniedHandler,
                AuthenticationSuccessHandler,
                AuthenticationFailureHandler {
    /** The login page with a form carried along. */
    static final String AGAIN = "/log-ind/igen";

    /** The page that offers the form again, after the login. */
    static final String CONTINUE = "/log-ind/fortsaet";

    private final CurrentActor currentActor;
    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    KeptPosts(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    /** Somebody who is not logged in wants something that needs it. */
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException, ServletException {
        if (isFromScript(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (isPost(request)) {
            forward(KeptPost.of(request), AGAIN, request, response);
        } else {
            response.sendRedirect(SecurityConfiguration.LOGIN + "?videre=" + wanted(request));
        }
    }

    /** A form with a token that is not, or no longer, good. */
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean isStale = denied instanceof CsrfException && isPost(request);
        if (!isStale || request.getRequestURI().equals("/log-ud")) {
            otherwise.handle(request, response, denied);
        } else if (isFromScript(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            var page = currentActor.get().isAnonymous() ? AGAIN : CONTINUE;
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            forward(KeptPost.of(request), page, request, response);
        }
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException, ServletException {
        var kept = KeptPost.carriedBy(request);
        if (kept == null) {
            response.sendRedirect(LocalAddress.of(request.getParameter("videre"), "/"));
        } else {
            forward(kept, CONTINUE, request, response);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException, ServletException {
        refuse(request, response, exception instanceof LockedException ? "vent" : "forkert");
    }

    /** Back to the login, with a word about why. */
    static void refuse(HttpServletRequest request, HttpServletResponse response, String why)
            throws IOException, ServletException {
        var kept = KeptPost.carriedBy(request);
        if (kept != null) {
            forward(kept, AGAIN + "?fejl=" + why, request, response);
            return;
        }
        var onwards = LocalAddress.of(request.getParameter("videre"), "/");
        response.sendRedirect(
                SecurityConfiguration.LOGIN + "?fejl=" + why + "&videre=" + encoded(onwards));
    }

    private static void forward(
            KeptPost kept, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        kept.handTo(request);
        request.getRequestDispatcher(page).forward(request, response);
    }

    private static boolean isPost(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod());
    }

    private static boolean isFromScript(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return request.getRequestURI().startsWith("/api/")
                || accepted != null && accepted.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    private static String wanted(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return encoded("/mit-arbejde");
        }
        var query = request.getQueryString();
        return encoded(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
