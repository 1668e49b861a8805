package dk.virkwiki.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * How much each article is read, with newer readings counting more: a reading weighs twice as much
 * as one 30 days older. Nothing is kept about who read.
 */
@Repository
public class ReadingCounts {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final Instant ZERO = Instant.parse("2026-01-01T00:00:00Z");
    private static final double HALF_LIFE_SECONDS = Duration.ofDays(30).toSeconds();

    private final MongoOperations mongo;
    private final Clock clock;

    ReadingCounts(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(Reading.class).createIndex(new Index("score", Sort.Direction.DESC));
    }

    /**
     * An article's readings, each weighed by 2 to the number of half-lives since the year 2026
     * began.
     */
    @Document("readings")
    record Reading(@Id String id, double score) {}

    /** How many readings a month saw, of all articles together. */
    @Document("reading_months")
    record Month(@Id String id, long readings) {}

    /** Adds readings that happened just now: article id to how many. */
    public void add(Map<String, Long> readings) {
        double weight = weight();
        readings.forEach(
                (id, times) ->
                        mongo.upsert(
                                query(where("_id").is(id)),
                                new Update().inc("score", times * weight),
                                Reading.class));
        long all = readings.values().stream().mapToLong(Long::longValue).sum();
        if (all > 0) {
            var month = YearMonth.now(clock.withZone(DENMARK)).toString();
            mongo.upsert(
                    query(where("_id").is(month)), new Update().inc("readings", all), Month.class);
        }
    }

    /** How many readings a month saw, by the Danish calendar. */
    public long inMonth(YearMonth month) {
        var stored = mongo.findById(month.toString(), Month.class);
        return stored == null ? 0 : stored.readings();
    }

    /** The most read articles' ids, most first. */
    public List<String> mostRead(int limit) {
        var byScore = new Query().with(Sort.by(Sort.Direction.DESC, "score")).limit(limit);
        return mongo.find(byScore, Reading.class).stream().map(Reading::id).toList();
    }

    /** An article's readings in the last months, older ones counted less. */
    public long of(String articleId) {
        var reading = mongo.findById(articleId, Reading.class);
        return reading == null ? 0 : Math.round(reading.score() / weight());
    }

    /** What a reading counts now. */
    private double weight() {
        double halfLives = Duration.between(ZERO, clock.instant()).toSeconds() / HALF_LIFE_SECONDS;
        return Math.pow(2, halfLives);
    }
}
