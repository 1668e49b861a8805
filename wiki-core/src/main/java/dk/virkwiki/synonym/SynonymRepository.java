package dk.virkwiki.synonym;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Stored edits of synonyms, one document for each group. */
@Repository
class SynonymRepository {
    private final MongoOperations mongo;

    SynonymRepository(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** All of them; a few hundred at most. */
    List<SynonymEdit> findAll() {
        return mongo.findAll(SynonymEdit.class);
    }

    /** Whether it was saved; not when somebody else saved it since it was read. */
    boolean save(SynonymEdit edit) {
        try {
            mongo.save(edit);
            return true;
        } catch (OptimisticLockingFailureException | DuplicateKeyException somebodyElseWasFirst) {
            return false;
        }
    }

    /** Whether it was removed; not when somebody else saved it since it was read. */
    boolean remove(String id, long version) {
        var which = query(where("_id").is(id).and("version").is(version));
        return mongo.remove(which, SynonymEdit.class).getDeletedCount() == 1;
    }
}
