package dk.virkwiki.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords: after five wrong ones a user name must wait, one minute at
 * first and twice as long for each further one, up to an hour. Counts by user name only, so that a
 * library where everybody shares one address is never shut out; remembers at most 10,000 names.
 */
@Component
class LoginThrottle {
    private static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int MOST_NAMES = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                    return size() > MOST_NAMES;
                }
            };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {
        Instant until() {
            if (count < FREE_FAILURES) {
                return Instant.MIN;
            }
            var wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE_FAILURES, 10));
            return last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    /** Whether this user name must wait before its next try. */
    synchronized boolean mustWait(String username) {
        var known = failures.get(key(username));
        return known != null && clock.instant().isBefore(known.until());
    }

    @EventListener
    synchronized void failed(AbstractAuthenticationFailureEvent event) {
        failures.merge(
                key(event.getAuthentication().getName()),
                new Failures(1, clock.instant()),
                (before, now) -> new Failures(before.count() + 1, now.last()));
    }

    @EventListener
    synchronized void succeeded(AuthenticationSuccessEvent event) {
        failures.remove(key(event.getAuthentication().getName()));
    }

    private static String key(String username) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        return name.length() <= 100 ? name : name.substring(0, 100);
    }
}
