package dk.virkwiki.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.types.ObjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Reads the feed for what other nodes have saved, and tells it here. Reads from a little before the
 * last change it has seen, since a slow write on another node can appear late; ids it knows are
 * skipped. What this node saved itself is told at once and skipped here.
 */
@Component
public class ChangeFollower {
    /** How far clocks of nodes may differ, and how late a write may appear. */
    public static final Duration OVERLAP = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFollower.class);
    private static final int MOST_AT_ONCE = 1_000;
    private static final int MOST_REMEMBERED = 100_000;

    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Map<ObjectId, Boolean> seen =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ObjectId, Boolean> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            };
    private Instant position;

    ChangeFollower(Changes changes, ApplicationEventPublisher events, Clock clock) {
        this.changes = changes;
        this.events = events;
        this.position = clock.instant();
    }

    /**
     * Tells what has come since the last call; a store that does not answer is tried again next
     * time.
     */
    public synchronized void follow() {
        try {
            var since = changes.since(position.minus(OVERLAP), MOST_AT_ONCE);
            var fresh = since.stream().filter(this::isNew).toList();
            if (!since.isEmpty()) {
                position = later(position, since.getLast().at());
            }
            var elsewhere = fresh.stream().filter(change -> !changes.isOwn(change)).toList();
            if (!elsewhere.isEmpty()) {
                events.publishEvent(
                        new ArticleChanged(
                                elsewhere.stream().map(Change::articleId).distinct().toList()));
            }
        } catch (DataAccessException storeIsAway) {
            LOG.warn("The feed of changes could not be read; it is tried again.");
        }
    }

    private boolean isNew(Change change) {
        return seen.put(change.id(), true) == null;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
