package dk.virkwiki.web.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever comes with a query that is not UTF-8, half a letter or a stray percent sign, to the
 * same address with a sign in place of what cannot be read. The server fails on such a query as
 * soon as anybody asks for a parameter.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableAddressFilter extends OncePerRequestFilter {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (query == null || !METHODS.contains(request.getMethod()) || isReadable(query)) {
            chain.doFilter(request, response);
            return;
        }
        // Two slashes at the beginning would name another server.
        var path = request.getRequestURI().replaceFirst("^/+", "/");
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", path + "?" + readable(query));
    }

    /** Whether every percent sign begins a byte and all bytes together are letters. */
    static boolean isReadable(String query) {
        if (query.indexOf('%') < 0) {
            return true;
        }
        for (int at = query.indexOf('%'); at >= 0; at = query.indexOf('%', at + 1)) {
            if (!isByte(query, at)) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(query)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The query with {@code U+FFFD} in place of what is no letter. */
    static String readable(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(
                        pair ->
                                Arrays.stream(pair.split("=", 2))
                                        .map(UnreadableAddressFilter::mended)
                                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
    }

    private static String mended(String part) {
        var text = new String(bytes(part.replace('+', ' ')), StandardCharsets.UTF_8);
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String part) {
        var bytes = new ByteArrayOutputStream(part.length());
        for (int i = 0; i < part.length(); i++) {
            if (isByte(part, i)) {
                bytes.write(Integer.parseInt(part, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(part.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isByte(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
}
