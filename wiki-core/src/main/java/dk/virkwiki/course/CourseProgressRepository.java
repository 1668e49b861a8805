package dk.virkwiki.course;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dk.virkwiki.course.CourseProgress.Taken;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Stored progress, one document for each person and course. */
@Repository
class CourseProgressRepository {
    private final MongoOperations mongo;

    CourseProgressRepository(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(CourseProgress.class);
        indexes.createIndex(new Index("accountId", Sort.Direction.ASC));
        indexes.createIndex(
                new Index("articleId", Sort.Direction.ASC).on("completed", Sort.Direction.ASC));
    }

    Optional<CourseProgress> find(String accountId, String articleId) {
        return Optional.ofNullable(
                mongo.findById(CourseProgress.id(accountId, articleId), CourseProgress.class));
    }

    List<CourseProgress> findAll(String accountId) {
        return mongo.find(query(where("accountId").is(accountId)), CourseProgress.class);
    }

    /** Those who have completed a course, the first of them first. */
    List<CourseProgress> completed(String articleId, int limit) {
        var theirs = where("articleId").is(articleId).and("completed").gt(Instant.EPOCH);
        return mongo.find(
                query(theirs).with(Sort.by("completed")).limit(limit), CourseProgress.class);
    }

    void take(String accountId, String articleId, String lesson, Taken taken) {
        upsert(accountId, articleId, new Update().set("lessons." + lesson, taken));
    }

    void complete(String accountId, String articleId, Instant at) {
        upsert(accountId, articleId, new Update().set("completed", at));
    }

    void dismiss(String accountId, String articleId) {
        upsert(accountId, articleId, new Update().set("dismissed", true));
    }

    void decline(String accountId, String articleId, Map<String, Taken> lessons) {
        var update = new Update();
        lessons.forEach((lesson, seen) -> update.set("declined." + lesson, seen));
        upsert(accountId, articleId, update);
    }

    private void upsert(String accountId, String articleId, Update update) {
        Query one = query(where("_id").is(CourseProgress.id(accountId, articleId)));
        update.setOnInsert("accountId", accountId).setOnInsert("articleId", articleId);
        try {
            mongo.upsert(one, update, CourseProgress.class);
        } catch (DuplicateKeyException bothWereFirst) {
            mongo.upsert(one, update, CourseProgress.class);
        }
    }
}
