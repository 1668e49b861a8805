package dk.virkwiki.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/**
 * Addresses that somebody is about to give to an article. Taking one first is what keeps two
 * articles from getting the same address at the same time.
 */
@Repository
class AddressRepository {
    /** How long an address is kept for an article that never came to it. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final MongoOperations mongo;
    private final Clock clock;

    AddressRepository(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** An address and the article it was taken for. */
    @Document("addresses")
    record Taken(@Id String slug, String articleId, Instant at) {}

    /** The article an address was taken for. */
    Optional<String> find(String slug) {
        return Optional.ofNullable(mongo.findById(slug, Taken.class)).map(Taken::articleId);
    }

    /**
     * Whether the article has the address to itself now. One taken for another article that never
     * came to it is free after a minute.
     */
    boolean take(String slug, String articleId) {
        var wanted = new Taken(slug, articleId, clock.instant());
        try {
            mongo.insert(wanted);
            return true;
        } catch (DuplicateKeyException taken) {
            var mine = query(where("_id").is(slug).and("articleId").is(articleId));
            var left = query(where("_id").is(slug).and("at").lt(wanted.at().minus(KEPT)));
            return replace(mine, wanted) || replace(left, wanted);
        }
    }

    private boolean replace(org.springframework.data.mongodb.core.query.Query which, Taken with) {
        return mongo.findAndReplace(which, with, FindAndReplaceOptions.options()) != null;
    }
}
