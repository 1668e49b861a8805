package dk.virkwiki.feedback;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Stored feedback: what was written, and counters by article and month. */
@Repository
class FeedbackRepository {
    private static final String ARTICLE = "article";
    private static final String OWNER = "owner";
    private static final String STATE = "state";
    private static final String DAY = "day";
    private static final String MONTH = "month";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, DAY);

    private final MongoOperations mongo;

    FeedbackRepository(MongoOperations mongo) {
        this.mongo = mongo;
        var written = mongo.indexOps(Feedback.class);
        written.createIndex(ascending(STATE, DAY));
        written.createIndex(ascending(OWNER, STATE, DAY));
        written.createIndex(ascending(ARTICLE, STATE, DAY));
        written.createIndex(ascending(DAY));
        var months = mongo.indexOps(FeedbackMonth.class);
        months.createIndex(ascending(MONTH, NO));
        months.createIndex(ascending(OWNER, MONTH, NO));
    }

    private static Index ascending(String... fields) {
        var index = new Index();
        for (var field : fields) {
            index.on(field, Sort.Direction.ASC);
        }
        return index;
    }

    /** Counts an answer once more; two at once both count. */
    void count(
            String article, @Nullable String owner, LocalDate day, Answer answer, String section) {
        var month = month(day);
        var update =
                new Update()
                        .set(OWNER, owner)
                        .setOnInsert(ARTICLE, article)
                        .setOnInsert(MONTH, month);
        add(update, "", answer);
        add(update, "days." + day.getDayOfMonth() + ".", answer);
        if (!section.isEmpty()) {
            add(update, "sections." + section + ".", answer);
        }
        var which = query(where("_id").is(id(article, month)));
        try {
            mongo.upsert(which, update, FeedbackMonth.class);
        } catch (DuplicateKeyException bothWereFirst) {
            mongo.upsert(which, update, FeedbackMonth.class);
        }
    }

    /** A counter is there with both its numbers, or not at all. */
    private static void add(Update update, String counter, Answer answer) {
        update.inc(counter + YES, answer == Answer.YES ? 1 : 0);
        update.inc(counter + NO, answer == Answer.NO ? 1 : 0);
    }

    /** Keeps what was written; the words marked before it stay, and a second text does nothing. */
    void keep(Feedback feedback) {
        try {
            mongo.insert(feedback);
        } catch (DuplicateKeyException alreadyThere) {
            mongo.updateFirst(
                    query(
                            where("_id")
                                    .is(feedback.id())
                                    .and(ARTICLE)
                                    .is(feedback.article())
                                    .and("text")
                                    .is("")),
                    new Update().set("text", feedback.text()),
                    Feedback.class);
        }
    }

    Optional<Feedback> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Feedback.class));
    }

    void setState(String id, FeedbackState state) {
        mongo.updateFirst(query(where("_id").is(id)), Update.update(STATE, state), Feedback.class);
    }

    long countNew(String article) {
        return mongo.count(query(ofArticle(article, FeedbackState.NEW)), Feedback.class);
    }

    /** Newest first. */
    List<Feedback> page(FeedbackState state, int offset, int limit) {
        return written(where(STATE).is(state), offset, limit);
    }

    List<Feedback> pageOfOwner(@Nullable String owner, FeedbackState state, int offset, int limit) {
        return written(where(OWNER).is(owner).and(STATE).is(state), offset, limit);
    }

    /** How many there are, of one owner's articles or of all, no more than the given number. */
    long count(@Nullable String owner, FeedbackState state, int most) {
        var which =
                owner == null
                        ? where(STATE).is(state)
                        : where(OWNER).is(owner).and(STATE).is(state);
        return mongo.count(query(which).limit(most), Feedback.class);
    }

    List<Feedback> pageOfArticle(String article, FeedbackState state, int offset, int limit) {
        return written(ofArticle(article, state), offset, limit);
    }

    private static Criteria ofArticle(String article, FeedbackState state) {
        return where(ARTICLE).is(article).and(STATE).is(state);
    }

    private List<Feedback> written(Criteria which, int offset, int limit) {
        return mongo.find(query(which).with(NEWEST).skip(offset).limit(limit), Feedback.class);
    }

    /** Deletes what was written before that day. */
    long removeBefore(LocalDate day) {
        return mongo.remove(query(where(DAY).lt(day)), Feedback.class).getDeletedCount();
    }

    List<FeedbackMonth> months(String article, List<String> months) {
        var ids = months.stream().map(month -> id(article, month)).toList();
        return mongo.find(query(where("_id").in(ids)), FeedbackMonth.class);
    }

    /** A month's articles that helped fewest: most noes first. */
    List<FeedbackMonth> leastHelpful(String month, int limit) {
        return least(where(MONTH).is(month).and(NO).gt(0), limit);
    }

    List<FeedbackMonth> leastHelpfulOfOwner(@Nullable String owner, String month, int limit) {
        return least(where(OWNER).is(owner).and(MONTH).is(month).and(NO).gt(0), limit);
    }

    private List<FeedbackMonth> least(Criteria which, int limit) {
        Query page = query(which).with(Sort.by(Sort.Direction.DESC, NO)).limit(limit);
        return mongo.find(page, FeedbackMonth.class);
    }

    static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    private static String id(String article, String month) {
        return article + "|" + month;
    }
}
