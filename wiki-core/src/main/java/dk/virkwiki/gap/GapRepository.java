package dk.virkwiki.gap;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dk.virkwiki.gap.Gap.Note;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Stored gaps, one document for each need. */
@Repository
class GapRepository {
    private static final int MOST_NOTES = 20;
    private static final String COUNT = "count";
    private static final String LAST = "last";

    private final MongoOperations mongo;

    GapRepository(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(Gap.class)
                .createIndex(new Index(COUNT, Sort.Direction.DESC).on(LAST, Sort.Direction.DESC));
    }

    /** Counts the need once more; two at once both count. */
    void add(String key, String words, LocalDate day, @Nullable Note note) {
        var update =
                new Update()
                        .inc(COUNT, 1)
                        .set("words", words)
                        .set(LAST, day)
                        .setOnInsert("first", day);
        if (note != null) {
            update.push("notes").slice(-MOST_NOTES).each(note);
        }
        try {
            mongo.upsert(query(where("_id").is(key)), update, Gap.class);
        } catch (DuplicateKeyException bothWereFirst) {
            mongo.upsert(query(where("_id").is(key)), update, Gap.class);
        }
    }

    /** Those noted most often first. */
    List<Gap> page(int offset, int limit) {
        var order = Sort.by(Sort.Direction.DESC, COUNT).and(Sort.by(Sort.Direction.DESC, LAST));
        return mongo.find(new Query().with(order).skip(offset).limit(limit), Gap.class);
    }

    void remove(String id) {
        mongo.remove(query(where("_id").is(id)), Gap.class);
    }
}
