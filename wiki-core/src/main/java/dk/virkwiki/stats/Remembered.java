package dk.virkwiki.stats;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The last answer to a question that many pages ask, until something is counted or a minute on. */
final class Remembered<T> {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private volatile @Nullable Known<T> known;

    private record Known<T>(Object question, Instant at, T answer) {}

    T get(Object question, Clock clock, Supplier<T> ask) {
        var last = known;
        var now = clock.instant();
        if (last != null
                && last.question().equals(question)
                && last.at().plus(LONGEST).isAfter(now)) {
            return last.answer();
        }
        var answer = ask.get();
        known = new Known<>(question, now, answer);
        return answer;
    }

    void forget() {
        known = null;
    }
}
