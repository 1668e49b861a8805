package dk.virkwiki.gap;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Stored sightings, and the board's rows that are counted from them. */
@Repository
class GapRepository {
    private static final String ID = "_id";
    private static final String NEED = "need";
    private static final String DAY = "seen.day";
    private static final String SOURCE = "seen.source";
    private static final String WORDS = "seen.words";
    private static final String UPDATED = "updated";
    private static final String COUNTED = "tally.day";
    private static final String CHANGE = "handling.change";

    private final MongoOperations mongo;

    GapRepository(MongoOperations mongo) {
        this.mongo = mongo;
        var sightings = mongo.indexOps(Kept.class);
        sightings.createIndex(ascending(NEED, DAY));
        sightings.createIndex(ascending(SOURCE, DAY));
        sightings.createIndex(ascending(WORDS));
        var rows = mongo.indexOps(Gap.class);
        rows.createIndex(ascending(UPDATED));
        rows.createIndex(ascending(COUNTED));
    }

    private static Index ascending(String... fields) {
        var index = new Index();
        for (var field : fields) {
            index.on(field, Sort.Direction.ASC);
        }
        return index;
    }

    /** A sighting with the need it belongs to. */
    @Document("gap_sightings")
    record Kept(@Id String id, String need, Sighting seen) {}

    Optional<Kept> findSighting(String id) {
        return Optional.ofNullable(mongo.findById(id, Kept.class));
    }

    void keep(Kept sighting) {
        mongo.save(sighting);
    }

    void removeSighting(String id) {
        mongo.remove(query(where(ID).is(id)), Kept.class);
    }

    List<Sighting> findSightings(String need) {
        return mongo.find(query(where(NEED).is(need)), Kept.class).stream()
                .map(Kept::seen)
                .toList();
    }

    List<Kept> findSightingsOf(String words) {
        return mongo.find(query(where(WORDS).is(words)), Kept.class);
    }

    /** Of one source before a day. */
    List<Kept> findOld(GapSource source, LocalDate before, int limit) {
        var old = where(SOURCE).is(source).and(DAY).lt(before);
        return mongo.find(query(old).with(Sort.by(DAY)).limit(limit), Kept.class);
    }

    /** Sightings in the order of their ids, after one of them. */
    List<Kept> findSightingsAfter(String id, int limit) {
        return mongo.find(after(id, limit), Kept.class);
    }

    Optional<Gap> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Gap.class));
    }

    List<Gap> findAll(Collection<String> ids) {
        return mongo.find(query(where(ID).in(ids)), Gap.class);
    }

    /** Rows in the order of their ids, after one of them. */
    List<Gap> findAfter(String id, int limit) {
        return mongo.find(after(id, limit), Gap.class);
    }

    private static Query after(String id, int limit) {
        return query(where(ID).gt(id)).with(Sort.by(ID)).limit(limit);
    }

    List<Gap> findUpdated(Instant since) {
        return mongo.find(query(where(UPDATED).gte(since)), Gap.class);
    }

    /** Ids of rows that were last counted before this day. */
    List<String> findUncounted(LocalDate today, int limit) {
        var stale = query(where(COUNTED).lt(today)).with(Sort.by(COUNTED)).limit(limit);
        return mongo.find(stale, Gap.class).stream().map(Gap::id).toList();
    }

    boolean insert(Gap gap) {
        try {
            mongo.insert(gap);
            return true;
        } catch (DuplicateKeyException somebodyElseWasFirst) {
            return false;
        }
    }

    /** Sets what is counted, and leaves alone what people do about it. */
    void count(Gap gap) {
        var update =
                new Update()
                        .set("phrases", gap.phrases())
                        .set("notes", gap.notes())
                        .set("tally", gap.tally())
                        .set(UPDATED, gap.updated());
        mongo.updateFirst(query(where(ID).is(gap.id())), update, Gap.class);
    }

    /** Whether it was set; not when somebody else changed it since it was read. */
    boolean handle(Gap before, Handling next, Instant now) {
        var unchanged = same(before);
        var update = new Update().set("handling", next).set(UPDATED, now);
        return mongo.updateFirst(query(unchanged), update, Gap.class).getMatchedCount() == 1;
    }

    void remove(Gap gap) {
        mongo.remove(query(same(gap)), Gap.class);
    }

    private static Criteria same(Gap gap) {
        return where(ID).is(gap.id()).and(CHANGE).is(gap.handling().change());
    }
}
