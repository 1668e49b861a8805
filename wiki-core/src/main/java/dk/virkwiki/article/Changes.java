package dk.virkwiki.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bson.types.ObjectId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * The feed of changes, in the order of time. Written between the revision and the article, so that
 * whoever follows it never misses a text that was saved; reading the same line twice does no harm.
 */
@Repository
public class Changes {
    private final MongoOperations mongo;
    private final Clock clock;
    private final String node = UUID.randomUUID().toString();

    Changes(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(Change.class).createIndex(new Index("at", Sort.Direction.ASC));
    }

    Change append(String articleId, int number) {
        return mongo.insert(change(articleId, number));
    }

    void appendAll(Collection<Article> articles) {
        mongo.insert(articles.stream().map(a -> change(a.id(), a.number())).toList(), Change.class);
    }

    private Change change(String articleId, int number) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Change(new ObjectId(), articleId, number, now, node);
    }

    /** Changes at or after this time, oldest first. */
    public List<Change> since(Instant from, int limit) {
        return mongo.find(
                query(where("at").gte(from)).with(Sort.by("at")).limit(limit), Change.class);
    }

    /** Ids of the articles that were saved last, newest first, without repeats. */
    public List<String> latest(int limit) {
        var newestFirst = Sort.by(Sort.Direction.DESC, "at");
        return mongo.find(new Query().with(newestFirst).limit(limit), Change.class).stream()
                .map(Change::articleId)
                .distinct()
                .toList();
    }

    /** Whether this process wrote the change. */
    boolean isOwn(Change change) {
        return node.equals(change.node());
    }
}
