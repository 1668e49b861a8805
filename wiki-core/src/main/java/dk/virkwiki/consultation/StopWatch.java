package dk.virkwiki.consultation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of an open consultation.
 *
 * @param startedAt when it began
 * @param pausedAt since when it stands still; null when it runs
 * @param pausedMillis how long it stood still before that
 */
public record StopWatch(Instant startedAt, @Nullable Instant pausedAt, long pausedMillis) {
    static StopWatch started(Instant now) {
        return new StopWatch(now, null, 0);
    }

    /** Whether it stands still. */
    public boolean isPaused() {
        return pausedAt != null;
    }

    /** How long it has run; never less than nothing, however clocks are set. */
    public Duration elapsed(Instant now) {
        var until = pausedAt == null ? now : pausedAt;
        var run = Duration.between(startedAt, until).minusMillis(pausedMillis);
        return run.isNegative() ? Duration.ZERO : run;
    }

    StopWatch paused(Instant now) {
        return isPaused() ? this : new StopWatch(startedAt, now, pausedMillis);
    }

    StopWatch resumed(Instant now) {
        if (pausedAt == null) {
            return this;
        }
        long stood = Math.max(0, Duration.between(pausedAt, now).toMillis());
        return new StopWatch(startedAt, null, pausedMillis + stood);
    }
}
