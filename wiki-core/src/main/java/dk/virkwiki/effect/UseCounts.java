package dk.virkwiki.effect;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dk.virkwiki.account.Role;
import dk.virkwiki.searchlog.SearchSettled;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * How many searches a month saw, and nothing else about them. Counted in memory and written down
 * now and then; a crash loses the last minute.
 */
@Component
public class UseCounts implements DisposableBean {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final LongAdder searches = new LongAdder();
    private final MongoOperations mongo;
    private final Clock clock;

    UseCounts(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Document("function_use")
    record Stored(@Id String month, long searches) {}

    @EventListener
    void searched(SearchSettled search) {
        var role = search.actor().role();
        if (role == Role.READER || role == Role.ADVISOR) {
            searches.increment();
        }
    }

    /** Writes down what was counted since the last time. */
    public void writeDown() {
        long more = searches.sumThenReset();
        if (more > 0) {
            add(YearMonth.now(clock.withZone(DENMARK)), more);
        }
    }

    private void add(YearMonth month, long more) {
        var one = query(where("_id").is(month.toString()));
        var update = new Update().inc("searches", more);
        try {
            mongo.upsert(one, update, Stored.class);
        } catch (DuplicateKeyException bothWereFirst) {
            mongo.upsert(one, update, Stored.class);
        }
    }

    /** A month's searches. */
    long searches(YearMonth month) {
        writeDown();
        var stored = mongo.findById(month.toString(), Stored.class);
        return stored == null ? 0 : stored.searches();
    }

    @Override
    public void destroy() {
        writeDown();
    }
}
