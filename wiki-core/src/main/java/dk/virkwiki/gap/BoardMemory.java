package dk.virkwiki.gap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The board's rows in memory, so that filters and counts cost no questions of the store. Asks for
 * what has changed when it is looked at, and reads everything again now and then, because a row
 * that another node removed tells nobody.
 */
@Component
class BoardMemory {
    private static final int PAGE = 500;
    private static final Duration WHOLE = Duration.ofMinutes(30);

    /** Clocks of nodes differ, and a write is seen a moment after its time. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final GapRepository repository;
    private final Clock clock;
    private final ConcurrentMap<String, Gap> rows = new ConcurrentHashMap<>();
    private @Nullable Instant read;
    private @Nullable Instant readWhole;

    BoardMemory(GapRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Every row as it is now. */
    Collection<Gap> all() {
        refresh();
        return rows.values();
    }

    private synchronized void refresh() {
        var now = clock.instant();
        if (readWhole == null || readWhole.plus(WHOLE).isBefore(now)) {
            readAll();
            readWhole = now;
        } else if (read != null) {
            repository.findUpdated(read.minus(OVERLAP)).forEach(gap -> rows.put(gap.id(), gap));
        }
        read = now;
    }

    private void readAll() {
        var gone = new java.util.HashSet<>(rows.keySet());
        var after = "";
        List<Gap> page;
        do {
            page = repository.findAfter(after, PAGE);
            for (var gap : page) {
                rows.put(gap.id(), gap);
                gone.remove(gap.id());
                after = gap.id();
            }
        } while (page.size() == PAGE);
        gone.forEach(rows::remove);
    }

    /** A row is gone. */
    void forget(String id) {
        rows.remove(id);
    }
}
