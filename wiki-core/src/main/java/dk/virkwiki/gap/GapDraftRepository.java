package dk.virkwiki.gap;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** Which proposals were begun from which rows, while it is not settled what came of them. */
@Repository
class GapDraftRepository {
    private static final String BEGUN = "begun";
    private static final int MOST = 1_000;

    private final MongoOperations mongo;

    GapDraftRepository(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(Link.class).createIndex(new Index(BEGUN, Sort.Direction.DESC));
    }

    /**
     * That a proposal was begun from a row.
     *
     * @param id of the proposal
     * @param gap id of the row
     */
    @Document("gap_drafts")
    record Link(@Id String id, String gap, Instant begun) {}

    void keep(Link link) {
        mongo.save(link);
    }

    /** The last begun. */
    List<Link> findOpen() {
        var newest = Sort.by(Sort.Direction.DESC, BEGUN);
        return mongo.find(
                query(where(BEGUN).gt(Instant.EPOCH)).with(newest).limit(MOST), Link.class);
    }

    void remove(String id) {
        mongo.remove(query(where("_id").is(id)), Link.class);
    }
}
