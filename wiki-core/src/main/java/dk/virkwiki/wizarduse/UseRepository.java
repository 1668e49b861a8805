package dk.virkwiki.wizarduse;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Stored counts, one document for each wizard, day and place. */
@Repository
class UseRepository {
    /** Comes after every day and place of an article. */
    private static final String LAST = "|~";

    private final MongoOperations mongo;

    UseRepository(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(UseDay.class).createIndex(new Index("day", Sort.Direction.ASC));
    }

    /** Adds to the counts, by their paths in the document. */
    void add(String articleId, LocalDate day, String from, Map<String, Long> counts) {
        var update = new Update().setOnInsert("day", day).setOnInsert("from", from);
        counts.forEach(update::inc);
        var one = query(where("_id").is(UseDay.id(articleId, day, from)));
        try {
            mongo.upsert(one, update, UseDay.class);
        } catch (DuplicateKeyException bothWereFirst) {
            mongo.upsert(one, update, UseDay.class);
        }
    }

    /** Of all wizards. */
    List<UseDay> findAll(LocalDate first, LocalDate last) {
        return mongo.find(query(where("day").gte(first).lte(last)), UseDay.class);
    }

    List<UseDay> find(String articleId, LocalDate first, LocalDate last) {
        var from = UseDay.id(articleId, first, "");
        return mongo.find(
                query(where("_id").gte(from).lte(articleId + "|" + last + LAST)), UseDay.class);
    }
}
