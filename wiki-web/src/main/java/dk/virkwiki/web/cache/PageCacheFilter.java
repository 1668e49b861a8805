package dk.virkwiki.web.cache;

import dk.virkwiki.web.layout.ShownPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers readers from {@link PageCache} before anything else looks at the request, and keeps what
 * was made for them. Only for requests without cookies; those with a query only where many people
 * ask the same: in searches, at the questions of wizards, and at articles come to from a journey.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageCacheFilter extends OncePerRequestFilter {
    private static final Set<String> NOT_KEPT =
            Set.of("content-length", "content-encoding", "etag", "date", "transfer-encoding");

    private static final Set<String> SEARCHES =
            Set.of("/soeg", "/soeg/resultater", "/api/search", "/api/suggest", "/api/opensearch");
    private static final String WIZARDS = "/svarguider";
    private static final String COURSES = "/kurser";
    private static final String JOURNEYS = "/brugerrejser";
    private static final String EXERCISES = "/oevelser";

    /** An article that somebody came to from a journey. */
    private static final Pattern FROM_JOURNEY =
            Pattern.compile("/artikler/[a-z0-9-]+\\?rejse=[a-z0-9-]+");

    private static final int LONGEST_QUERY = 200;

    private final PageCache cache;

    PageCacheFilter(PageCache cache) {
        this.cache = cache;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || !isKept(request.getRequestURI(), request.getQueryString())
                || hasLogin(request);
    }

    private static boolean isKept(String path, @Nullable String query) {
        return query == null
                ? isPage(path)
                : query.length() <= LONGEST_QUERY
                        && (SEARCHES.contains(path)
                                || path.startsWith(WIZARDS)
                                || FROM_JOURNEY.matcher(path + "?" + query).matches());
    }

    /** Whether a page's address, with its query, is that of a search. */
    static boolean isSearch(String address) {
        int query = address.indexOf('?');
        return query > 0 && SEARCHES.contains(address.substring(0, query));
    }

    private static boolean isPage(String path) {
        return path.equals("/")
                || path.equals("/materialer")
                || path.startsWith("/artikler")
                || path.startsWith("/emner")
                || path.startsWith("/ordliste")
                || path.startsWith(WIZARDS)
                || path.startsWith(JOURNEYS)
                || path.startsWith(EXERCISES)
                || path.startsWith(COURSES);
    }

    private static boolean hasLogin(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies != null && cookies.length > 0)
                || request.getHeader("Authorization") != null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        var address = request.getRequestURI() + (query == null ? "" : "?" + query);
        var page = cache.find(address);
        if (page == null) {
            page = make(address, request, response, chain);
        }
        if (page != null) {
            page.readings().increment();
            send(page, request, response);
        }
    }

    /** Lets the page be made; null when it was answered as it is because it is not to be kept. */
    private @Nullable CachedPage make(
            String address,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        long generation = cache.generation();
        var made = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, made);
        var type = made.getContentType();
        if (made.getStatus() != HttpServletResponse.SC_OK
                || type == null
                || made.getHeader("Set-Cookie") != null
                || ShownPage.isPassing(request)
                || request.isAsyncStarted()) {
            made.copyBodyToResponse();
            return null;
        }
        var articleId = ShownPage.article(request);
        var page = CachedPage.of(type, headers(made), made.getContentAsByteArray(), articleId);
        cache.put(address, page, generation);
        return page;
    }

    private static Map<String, String> headers(HttpServletResponse response) {
        var headers = new HashMap<String, String>();
        for (var name : response.getHeaderNames()) {
            var value = response.getHeader(name);
            if (value != null && !NOT_KEPT.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private static void send(
            CachedPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page.headers().forEach(response::setHeader);
        response.setHeader("ETag", page.etag());
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        if (page.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.contentType());
        var accepted = request.getHeader("Accept-Encoding");
        boolean zipped = accepted != null && accepted.contains("gzip");
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var bytes = zipped ? page.gzip() : page.plain();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
