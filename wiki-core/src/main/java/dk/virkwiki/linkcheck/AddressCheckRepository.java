package dk.virkwiki.linkcheck;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Stored web addresses. Every query here is answered by an index. */
@Repository
class AddressCheckRepository {
    private static final String DUE = "due";
    private static final String STATE = "state";

    private final MongoOperations mongo;

    AddressCheckRepository(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(AddressCheck.class);
        indexes.createIndex(new Index(DUE, Sort.Direction.ASC));
        indexes.createIndex(new Index(STATE, Sort.Direction.ASC).on("since", Sort.Direction.DESC));
    }

    /** Notes an address unless it is known. */
    void note(AddressCheck fresh) {
        try {
            if (mongo.findById(fresh.id(), AddressCheck.class) == null) {
                mongo.insert(fresh);
            }
        } catch (DuplicateKeyException knownNow) {
            // another node noted it
        }
    }

    /** The address that is most due, put off until then so that no other node takes it too. */
    Optional<AddressCheck> claim(Instant now, Instant until) {
        var due = query(where(DUE).lte(now)).with(Sort.by(DUE));
        return Optional.ofNullable(
                mongo.findAndModify(
                        due,
                        Update.update(DUE, until),
                        FindAndModifyOptions.options().returnNew(true),
                        AddressCheck.class));
    }

    void save(AddressCheck check) {
        mongo.save(check);
    }

    void remove(String address) {
        mongo.remove(query(where("_id").is(address)), AddressCheck.class);
    }

    List<AddressCheck> find(AddressState state, int limit) {
        var newestFirst =
                query(where(STATE).is(state))
                        .with(Sort.by(Sort.Direction.DESC, "since"))
                        .limit(limit);
        return mongo.find(newestFirst, AddressCheck.class);
    }

    long count(AddressState state) {
        return mongo.count(query(where(STATE).is(state)), AddressCheck.class);
    }
}
