package dk.virkwiki.consultation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Stored consultations. Every query here is answered by an index. What is forgotten or settled
 * leaves the version as it is, since it changes nothing of what is counted.
 */
@Repository
class ConsultationRepository {
    private static final String COLLECTION = "consultations";
    private static final String REGISTRAR = "keeping.by";
    private static final String ACCOUNT = "keeping.by.accountId";
    private static final String AT = "keeping.by.at";
    private static final String NOTE_UNTIL = "keeping.noteUntil";
    private static final String UNDONE = "keeping.undone";
    private static final String PENDING = "keeping.pending";
    private static final String PENDING_SINCE = "keeping.pending.since";
    private static final String DAY = "day";
    private static final String VERSION = "version";

    private final MongoOperations mongo;

    ConsultationRepository(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(Consultation.class);
        indexes.createIndex(
                new Index(ACCOUNT, Sort.Direction.ASC).on(AT, Sort.Direction.ASC).sparse());
        indexes.createIndex(new Index(DAY, Sort.Direction.ASC));
        indexes.createIndex(new Index(AT, Sort.Direction.ASC).sparse());
        indexes.createIndex(new Index(NOTE_UNTIL, Sort.Direction.ASC).sparse());
        indexes.createIndex(new Index(UNDONE, Sort.Direction.ASC).sparse());
        indexes.createIndex(new Index(PENDING_SINCE, Sort.Direction.ASC).sparse());
    }

    Optional<Consultation> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Consultation.class));
    }

    /** The stored one, or nothing when its key is taken. */
    Optional<Consultation> insert(Consultation consultation) {
        try {
            return Optional.of(mongo.insert(consultation));
        } catch (DuplicateKeyException savedBefore) {
            return Optional.empty();
        }
    }

    /** The stored one, or nothing when it was changed since it was read. */
    Optional<Consultation> save(Consultation consultation) {
        try {
            return Optional.of(mongo.save(consultation));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return Optional.empty();
        }
    }

    /** Notes that everybody who counts has heard of this version. */
    void settle(Consultation told) {
        var same = where("_id").is(told.id()).and(VERSION).is(told.version());
        mongo.updateFirst(query(same), new Update().unset(PENDING), COLLECTION);
    }

    /** Those that perhaps nobody has heard of since then, longest first. */
    List<Consultation> findPending(Instant since, int limit) {
        var waiting = query(where(PENDING_SINCE).lt(since));
        return mongo.find(waiting.with(Sort.by(PENDING_SINCE)).limit(limit), Consultation.class);
    }

    /** What one person has registered from that moment on, newest first. */
    List<Consultation> findBy(String accountId, Instant from, int limit) {
        var theirs = query(where(ACCOUNT).is(accountId).and(AT).gte(from));
        return mongo.find(
                theirs.with(Sort.by(Sort.Direction.DESC, AT)).limit(limit), Consultation.class);
    }

    /** All, in the order of their keys. Close the stream. */
    Stream<Consultation> streamAll() {
        return mongo.stream(new Query().cursorBatchSize(500), Consultation.class);
    }

    /** Those of a day. Close the stream. */
    Stream<Consultation> streamOf(LocalDate day) {
        return mongo.stream(query(where(DAY).is(day)).cursorBatchSize(500), Consultation.class);
    }

    /** The first day of any, or the last. */
    Optional<LocalDate> edge(Sort.Direction order) {
        var found = mongo.findOne(new Query().with(Sort.by(order, DAY)), Consultation.class);
        return Optional.ofNullable(found).map(Consultation::day);
    }

    /** Forgets who registered what before that moment; how many. */
    long forgetRegistrars(Instant before) {
        return mongo.updateMulti(
                        query(where(AT).lt(before)), new Update().unset(REGISTRAR), COLLECTION)
                .getModifiedCount();
    }

    /** Forgets free texts that may be kept no longer; how many. */
    long forgetNotes(LocalDate today) {
        return mongo.updateMulti(
                        query(where(NOTE_UNTIL).lt(today)),
                        new Update().unset("registration.missing.text").unset(NOTE_UNTIL),
                        COLLECTION)
                .getModifiedCount();
    }

    /** Removes those taken back before that moment; how many. */
    long removeUndone(Instant before) {
        return mongo.remove(query(where(UNDONE).lt(before)), Consultation.class).getDeletedCount();
    }
}
