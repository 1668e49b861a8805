package dk.virkwiki.consultation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** Open consultations, one for each advisor at most. */
@Repository
class OpenConsultationRepository {
    private static final String STARTED = "watch.startedAt";
    private static final int TRIES = 8;

    private final MongoOperations mongo;

    OpenConsultationRepository(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(OpenConsultation.class).createIndex(new Index(STARTED, Sort.Direction.ASC));
    }

    Optional<OpenConsultation> find(String accountId) {
        return Optional.ofNullable(mongo.findById(accountId, OpenConsultation.class));
    }

    /** The stored one, or nothing when another was begun in the same moment. */
    Optional<OpenConsultation> save(OpenConsultation open) {
        try {
            return Optional.of(open.version() == null ? mongo.insert(open) : mongo.save(open));
        } catch (DuplicateKeyException | OptimisticLockingFailureException anotherTabWasFirst) {
            return Optional.empty();
        }
    }

    /** Changes what is stored, also when another tab changes it in the same moment. */
    Optional<OpenConsultation> update(String accountId, UnaryOperator<OpenConsultation> change) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var stored = find(accountId);
            if (stored.isEmpty()) {
                return stored;
            }
            var next = change.apply(stored.get());
            if (next.equals(stored.get())) {
                return stored;
            }
            var saved = save(next);
            if (saved.isPresent()) {
                return saved;
            }
        }
        return find(accountId);
    }

    void remove(String accountId) {
        mongo.remove(query(where("_id").is(accountId)), OpenConsultation.class);
    }

    /** Removes it unless it has changed since it was read. */
    void remove(OpenConsultation open) {
        var same = where("_id").is(open.accountId()).and("version").is(open.version());
        mongo.remove(query(same), OpenConsultation.class);
    }

    /** Those begun before this moment, oldest first. */
    List<OpenConsultation> findStartedBefore(Instant moment, int limit) {
        var begun = query(where(STARTED).lt(moment)).with(Sort.by(STARTED)).limit(limit);
        return mongo.find(begun, OpenConsultation.class);
    }

    /** Removes those begun before this moment; how many. */
    long removeStartedBefore(Instant moment) {
        return mongo.remove(query(where(STARTED).lt(moment)), OpenConsultation.class)
                .getDeletedCount();
    }
}
