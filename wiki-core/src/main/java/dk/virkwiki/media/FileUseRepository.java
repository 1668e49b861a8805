package dk.virkwiki.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Which articles show which files. Every query here is answered by an index. */
@Repository
class FileUseRepository {
    private static final String FILES = "files";
    private static final String PUBLIC_FILES = "publicFiles";

    private final MongoOperations mongo;

    FileUseRepository(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(FileUse.class);
        indexes.createIndex(new Index(FILES, Sort.Direction.ASC));
        indexes.createIndex(new Index(PUBLIC_FILES, Sort.Direction.ASC));
    }

    List<FileUse> findAll(Collection<String> articleIds) {
        return mongo.find(query(where("_id").in(articleIds)), FileUse.class);
    }

    List<FileUse> findUsing(Collection<String> names, int limit) {
        return names.isEmpty()
                ? List.of()
                : mongo.find(query(where(FILES).in(names)).limit(limit), FileUse.class);
    }

    List<FileUse> findMakingPublic(String name, int limit) {
        return mongo.find(query(where(PUBLIC_FILES).is(name)).limit(limit), FileUse.class);
    }

    boolean isEmpty() {
        return mongo.findOne(new Query().limit(1), FileUse.class) == null;
    }

    /** Writes them in one go, each in place of what was there. */
    void saveAll(Collection<FileUse> uses) {
        if (uses.isEmpty()) {
            return;
        }
        var writes = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, FileUse.class);
        for (var use : uses) {
            writes.replaceOne(
                    query(where("_id").is(use.id())),
                    use,
                    FindAndReplaceOptions.options().upsert());
        }
        writes.execute();
    }
}
