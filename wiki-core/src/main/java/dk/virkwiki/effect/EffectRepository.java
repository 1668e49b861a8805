package dk.virkwiki.effect;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** Stored numbers that were entered. */
@Repository
class EffectRepository {
    private static final String MEASURE = "measure";
    private static final String DAY = "day";

    private final MongoOperations mongo;

    EffectRepository(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(EffectValue.class)
                .createIndex(new Index(MEASURE, Sort.Direction.ASC).on(DAY, Sort.Direction.DESC));
    }

    Optional<EffectValue> find(String id) {
        return Optional.ofNullable(mongo.findById(id, EffectValue.class));
    }

    void save(EffectValue value) {
        mongo.save(value);
    }

    void remove(String id) {
        mongo.remove(query(where("_id").is(id)), EffectValue.class);
    }

    /** A measure's numbers, newest first. */
    List<EffectValue> of(EffectMeasure measure, int limit) {
        var newest = Sort.by(Sort.Direction.DESC, DAY);
        return mongo.find(
                query(where(MEASURE).is(measure)).with(newest).limit(limit), EffectValue.class);
    }
}
