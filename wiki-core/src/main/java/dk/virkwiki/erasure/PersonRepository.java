package dk.virkwiki.erasure;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Finds and takes out a person wherever documents name them. Revisions, which are many and large,
 * are found by an index; collections that name nobody are left alone; all others are read through.
 */
@Repository
class PersonRepository {
    private static final String REVISIONS = "revisions";
    private static final String PROPOSALS = "proposals";
    private static final String AUTHOR = "author.accountId";
    private static final String CONSULTATIONS = "consultations";
    private static final String OPEN_CONSULTATIONS = "open_consultations";
    private static final String COURSE_PROGRESS = "course_progress";
    private static final String SELF_ASSESSMENTS = "self_assessments";
    private static final String REGISTRAR = "keeping.by";
    private static final String VERSION = "version";
    private static final int TRIES = 5;

    /** Those that hold nothing about people. */
    static final Set<String> WITHOUT_PEOPLE =
            Set.of(
                    "address_checks",
                    "addresses",
                    "articles",
                    "cause_habits",
                    "changes",
                    "day_counts",
                    "feedback",
                    "feedback_months",
                    "function_use",
                    "file_parts",
                    "file_uses",
                    "gap_drafts",
                    "gap_sightings",
                    "links",
                    "loose_parts",
                    "period_counts",
                    "reading_months",
                    "readings",
                    "search_words",
                    "searches",
                    "wizard_days");

    /** Those that are looked after in a way of their own. */
    static final Set<String> LOOKED_AFTER =
            Set.of(
                    REVISIONS,
                    CONSULTATIONS,
                    OPEN_CONSULTATIONS,
                    COURSE_PROGRESS,
                    SELF_ASSESSMENTS,
                    "accounts",
                    "audit",
                    "erasures",
                    "invitations");

    private final MongoOperations mongo;

    PersonRepository(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(REVISIONS).createIndex(new Index(AUTHOR, Sort.Direction.ASC));
    }

    /** The erasing of this person that has begun, or this one begun now. */
    Erasure begin(Erasure wanted) {
        try {
            return mongo.insert(wanted);
        } catch (DuplicateKeyException begunAlready) {
            return find(wanted.id()).orElseThrow(() -> begunAlready);
        }
    }

    Optional<Erasure> find(String accountId) {
        return Optional.ofNullable(mongo.findById(accountId, Erasure.class));
    }

    List<Erasure> unfinished() {
        return mongo.findAll(Erasure.class);
    }

    void end(Erasure erasure) {
        mongo.remove(query(where("_id").is(erasure.id())), Erasure.class);
    }

    long renameRevisions(Erasure erasure, String name) {
        var theirs = query(where(AUTHOR).is(erasure.id()));
        var update = Update.update("author.name", name).set(AUTHOR, erasure.pseudonym());
        return mongo.updateMulti(theirs, update, REVISIONS).getModifiedCount();
    }

    /** Drafts are the person's own and were seen by nobody else. */
    long removeDrafts(Erasure erasure) {
        var theirs = where("proposer.author.accountId").is(erasure.id());
        return mongo.remove(query(theirs.and("progress.state").is("DRAFT")), PROPOSALS)
                .getDeletedCount();
    }

    /**
     * Who registered a consultation is kept for a day, under no name that could stand for it; the
     * one they had open is nobody else's. How many there were.
     */
    long forgetConsultations(Erasure erasure) {
        mongo.remove(query(where("_id").is(erasure.id())), OPEN_CONSULTATIONS);
        var theirs = query(where(REGISTRAR + ".accountId").is(erasure.id()));
        return mongo.updateMulti(theirs, new Update().unset(REGISTRAR), CONSULTATIONS)
                .getModifiedCount();
    }

    /**
     * What a person has learned, and says they need, is nobody else's. How many courses there were.
     */
    long forgetCourses(Erasure erasure) {
        mongo.remove(query(where("_id").is(erasure.id())), SELF_ASSESSMENTS);
        return mongo.remove(query(where("accountId").is(erasure.id())), COURSE_PROGRESS)
                .getDeletedCount();
    }

    /** How many other documents named the person. */
    long renameElsewhere(Erasure erasure, String name) {
        long renamed = 0;
        for (var collection : mongo.getCollectionNames()) {
            if (mayName(collection)) {
                renamed += renameIn(collection, erasure, name);
            }
        }
        return renamed;
    }

    private static boolean mayName(String collection) {
        return !WITHOUT_PEOPLE.contains(collection)
                && !LOOKED_AFTER.contains(collection)
                && !collection.startsWith("system.");
    }

    private long renameIn(String collection, Erasure erasure, String name) {
        var withoutTexts = new Query().cursorBatchSize(200);
        withoutTexts.fields().exclude("text.source", "source");
        try (var all = mongo.stream(withoutTexts, Document.class, collection)) {
            return all.filter(document -> rename(collection, document, erasure, name)).count();
        }
    }

    private boolean rename(String collection, Document found, Erasure erasure, String name) {
        var document = found;
        for (int attempt = 1; attempt <= TRIES && document != null; attempt++) {
            var marks = PersonMarks.in(document, erasure, name);
            if (marks.isEmpty()) {
                return false;
            }
            if (put(collection, document, marks)) {
                return true;
            }
            document = mongo.findOne(same(document), Document.class, collection);
        }
        return false;
    }

    private static Query same(Document document) {
        return query(where("_id").is(document.get("_id")));
    }

    /** Saved as a person would, so that nobody who read it before overwrites it unseen. */
    private boolean put(String collection, Document document, Map<String, Object> marks) {
        var same = where("_id").is(document.get("_id"));
        var update = new Update();
        marks.forEach(update::set);
        if (document.get(VERSION) != null) {
            same = same.and(VERSION).is(document.get(VERSION));
            update.inc(VERSION, 1);
        }
        return mongo.updateFirst(query(same), update, collection).getModifiedCount() == 1;
    }
}
