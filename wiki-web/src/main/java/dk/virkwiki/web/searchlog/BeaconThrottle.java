package dk.virkwiki.web.searchlog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.virkwiki.web.security.Looking;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Lets an address tell of so many searches a minute and no more, and robots of none. Addresses are
 * in memory for that minute only and go nowhere else. A whole library may share one address.
 */
@Component
class BeaconThrottle {
    static final int MOST_A_MINUTE = 120;
    private static final int MOST_ADDRESSES = 10_000;

    private final Cache<String, AtomicInteger> told =
            Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .maximumSize(MOST_ADDRESSES)
                    .build();

    /** Whether what this request tells counts. */
    boolean takes(HttpServletRequest request) {
        return isOurs(request)
                && !isRobot(request)
                && told.get(request.getRemoteAddr(), _ -> new AtomicInteger()).incrementAndGet()
                        <= MOST_A_MINUTE;
    }

    /** A page of another site may show our picture; its readers search for nothing here. */
    private static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin");
    }

    private static boolean isRobot(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        if (agent == null || !Looking.isMeantBy(request)) {
            return true;
        }
        var lower = agent.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("bot") || lower.contains("crawl") || lower.contains("spider");
    }
}
