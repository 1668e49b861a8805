package dk.virkwiki.audit;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The stored log. Every question is answered by an index that ends in the time. */
@Repository
class AuditRepository {
    private static final String AT = "at";
    private static final String ACCOUNT = "who.accountId";
    private static final String ACT = "act";
    private static final String KIND = "subject.kind";
    private static final String SUBJECT = "subject.id";
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, AT);

    private final MongoOperations mongo;

    AuditRepository(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(AuditEntry.class);
        indexes.createIndex(newest(ACCOUNT));
        indexes.createIndex(newest(ACT));
        indexes.createIndex(newest(KIND));
        indexes.createIndex(
                new Index(SUBJECT, Sort.Direction.ASC)
                        .on(KIND, Sort.Direction.ASC)
                        .on(AT, Sort.Direction.DESC));
        // Last, so that of two ways as good as each other the embedded store takes the narrower
        // one.
        indexes.createIndex(new Index(AT, Sort.Direction.DESC));
    }

    private static Index newest(String first) {
        return new Index(first, Sort.Direction.ASC).on(AT, Sort.Direction.DESC);
    }

    void insert(AuditEntry entry) {
        mongo.insert(entry);
    }

    List<AuditEntry> find(AuditQuery wanted, int offset, int limit) {
        var page = query(criteria(wanted)).with(NEWEST_FIRST).skip(offset).limit(limit);
        return mongo.find(page, AuditEntry.class);
    }

    /** Read in steps; close the stream. */
    Stream<AuditEntry> stream(AuditQuery wanted, int limit) {
        Query all = query(criteria(wanted)).with(NEWEST_FIRST).limit(limit).cursorBatchSize(500);
        return mongo.stream(all, AuditEntry.class);
    }

    long count(AuditAct act, Instant from, Instant until) {
        var lines = where(ACT).is(act).and(AT).gte(from).lt(until);
        return mongo.count(query(lines), AuditEntry.class);
    }

    /** Puts a pseudonym in place of a person; how many lines named them. */
    long rename(String accountId, String pseudonym, String name) {
        var acts = query(where(ACCOUNT).is(accountId));
        var did = Update.update("who.name", name).set(ACCOUNT, pseudonym);
        long lines = mongo.updateMulti(acts, did, AuditEntry.class).getModifiedCount();
        var account = where(SUBJECT).is(accountId).and(KIND).is(AuditSubject.Kind.ACCOUNT);
        var undergone = Update.update(SUBJECT, pseudonym);
        return lines
                + mongo.updateMulti(query(account), undergone, AuditEntry.class).getModifiedCount();
    }

    private static Criteria criteria(AuditQuery wanted) {
        var criteria = new Criteria();
        if (wanted.accountId() != null) {
            criteria.and(ACCOUNT).is(wanted.accountId());
        }
        if (wanted.act() != null) {
            criteria.and(ACT).is(wanted.act());
        }
        if (wanted.kind() != null) {
            criteria.and(KIND).is(wanted.kind());
            if (wanted.subjectId() != null) {
                criteria.and(SUBJECT).is(wanted.subjectId());
            }
        }
        return within(criteria, wanted);
    }

    private static Criteria within(Criteria criteria, AuditQuery wanted) {
        if (wanted.from() == null && wanted.until() == null) {
            return criteria;
        }
        var time = criteria.and(AT);
        if (wanted.from() != null) {
            time.gte(wanted.from());
        }
        if (wanted.until() != null) {
            time.lt(wanted.until());
        }
        return criteria;
    }
}
