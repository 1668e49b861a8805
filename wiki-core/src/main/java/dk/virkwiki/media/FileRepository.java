package dk.virkwiki.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Stored files, and the parts that belong to none of them. Every query is answered by an index. */
@Repository
class FileRepository {
    private static final String KEY = "content.key";
    private static final String AT = "at";
    private static final String KIND = "type";
    private static final String AUTHOR = "author.accountId";

    private final MongoOperations mongo;

    FileRepository(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(StoredFile.class);
        indexes.createIndex(new Index(KEY, Sort.Direction.ASC).unique());
        indexes.createIndex(new Index(KIND, Sort.Direction.ASC).on(AT, Sort.Direction.DESC));
        indexes.createIndex(new Index(AT, Sort.Direction.DESC));
        indexes.createIndex(new Index(AUTHOR, Sort.Direction.ASC).on(AT, Sort.Direction.DESC));
        mongo.indexOps(Loose.class).createIndex(new Index(AT, Sort.Direction.ASC));
    }

    /**
     * Parts that belong to no file: of one that is being written, or was taken away.
     *
     * @param id key of the parts
     * @param at since when
     */
    @Document("loose_parts")
    record Loose(@Id String id, Instant at) {}

    Optional<StoredFile> find(String name) {
        return Optional.ofNullable(mongo.findById(name, StoredFile.class));
    }

    List<StoredFile> findAll(Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : mongo.find(query(where("_id").in(names)), StoredFile.class);
    }

    boolean isKept(String key) {
        return mongo.findOne(query(where(KEY).is(key)), StoredFile.class) != null;
    }

    /** Whether the name was free. */
    boolean insert(StoredFile file) {
        try {
            mongo.insert(file);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    void remove(StoredFile file) {
        var same = where("_id").is(file.name()).and(KEY).is(file.content().key());
        mongo.remove(query(same), StoredFile.class);
    }

    /** Newest first. */
    List<StoredFile> findNewest(Collection<String> types, int offset, int limit) {
        var wanted = types.isEmpty() ? new Query() : query(where(KIND).in(types));
        var newest = Sort.by(Sort.Direction.DESC, AT);
        return mongo.find(wanted.with(newest).skip(offset).limit(limit), StoredFile.class);
    }

    /** Those one person put up, newest first. */
    List<StoredFile> findNewestBy(String account, Collection<String> types, int offset, int limit) {
        var theirs = where(AUTHOR).is(account);
        var wanted = query(types.isEmpty() ? theirs : theirs.and(KIND).in(types));
        var newest = Sort.by(Sort.Direction.DESC, AT);
        return mongo.find(wanted.with(newest).skip(offset).limit(limit), StoredFile.class);
    }

    /** All of them, read in steps; close the stream. */
    Stream<StoredFile> stream() {
        return mongo.stream(new Query().cursorBatchSize(200), StoredFile.class);
    }

    void markLoose(String key, Instant since) {
        mongo.save(new Loose(key, since));
    }

    void unmark(String key) {
        mongo.remove(query(where("_id").is(key)), Loose.class);
    }

    List<Loose> findLoose(Instant before, int limit) {
        var old = query(where(AT).lt(before)).with(Sort.by(AT)).limit(limit);
        return mongo.find(old, Loose.class);
    }
}
