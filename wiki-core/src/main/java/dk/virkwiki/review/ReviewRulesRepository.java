package dk.virkwiki.review;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Stored rules, by authority. */
@Repository
class ReviewRulesRepository {
    private final MongoOperations mongo;

    ReviewRulesRepository(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<AuthorityRules> find(String owner) {
        return Optional.ofNullable(mongo.findById(owner, AuthorityRules.class));
    }

    /** The stored rules, or nothing when somebody else saved them since they were read. */
    Optional<AuthorityRules> save(AuthorityRules rules) {
        try {
            return Optional.of(rules.version() == null ? mongo.insert(rules) : mongo.save(rules));
        } catch (DuplicateKeyException | OptimisticLockingFailureException somebodyElseWasFirst) {
            return Optional.empty();
        }
    }
}
