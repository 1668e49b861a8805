package dk.virkwiki.searchlog;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dk.virkwiki.shared.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The stored log: counters by day and words, and for all days together how rare words are. */
@Repository
class SearchLogRepository {
    private static final String DAY = "day";
    private static final String WORDS = "words";
    private static final String TIMES = "times";
    private static final String LAST = "last";

    private final MongoOperations mongo;

    SearchLogRepository(MongoOperations mongo) {
        this.mongo = mongo;
        var counts = mongo.indexOps(Counted.class);
        counts.createIndex(new Index(WORDS, Sort.Direction.ASC).on(DAY, Sort.Direction.ASC));
        counts.createIndex(new Index(DAY, Sort.Direction.ASC));
        mongo.indexOps(Known.class)
                .createIndex(new Index(TIMES, Sort.Direction.ASC).on(LAST, Sort.Direction.ASC));
    }

    /** Searches for the same words on a day, by one audience at one library. */
    @Document("searches")
    record Counted(
            @Id String id,
            LocalDate day,
            String words,
            Audience audience,
            @Nullable String library,
            int times,
            int none,
            int watched,
            @Nullable Map<String, Integer> opened) {
        SearchTotals totals() {
            var places = new TreeMap<Integer, Integer>();
            Objects.requireNonNullElse(opened, Map.<String, Integer>of())
                    .forEach((place, count) -> places.put(Integer.valueOf(place), count));
            return new SearchTotals(times, none, watched, places);
        }
    }

    /** How often words were searched for in all, and when last. */
    @Document("search_words")
    record Known(@Id String id, int times, LocalDate last) {}

    void add(SearchKey key, SearchTotals more) {
        var known = new Update().inc(TIMES, more.times()).max(LAST, key.day());
        upsert(key.words(), known, Known.class);
        var update =
                new Update()
                        .setOnInsert(DAY, key.day())
                        .setOnInsert(WORDS, key.words())
                        .setOnInsert("audience", key.audience())
                        .setOnInsert("library", key.library())
                        .inc(TIMES, more.times())
                        .inc("none", more.none())
                        .inc("watched", more.watched());
        more.opened().forEach((place, count) -> update.inc("opened." + place, count));
        upsert(key.id(), update, Counted.class);
    }

    private void upsert(String id, Update update, Class<?> type) {
        var which = query(where("_id").is(id));
        try {
            mongo.upsert(which, update, type);
        } catch (DuplicateKeyException bothWereFirst) {
            mongo.upsert(which, update, type);
        }
    }

    /** Counters of these words from one day to another, both included. */
    List<SearchTotals> find(String words, LocalDate from, LocalDate until) {
        var which = where(WORDS).is(words).and(DAY).gte(from).lte(until);
        return mongo.find(query(which), Counted.class).stream().map(Counted::totals).toList();
    }

    long countDay(LocalDate day) {
        return mongo.count(query(where(DAY).is(day)), Counted.class);
    }

    /** How often words were searched for in all. */
    int times(String words) {
        var known = mongo.findById(words, Known.class);
        return known == null ? 0 : known.times();
    }

    /** Words that were searched for exactly so often, last before this day. */
    List<String> findRare(int times, LocalDate before, int limit) {
        var which = where(TIMES).is(times).and(LAST).lt(before);
        return mongo.find(query(which).limit(limit), Known.class).stream().map(Known::id).toList();
    }

    /** The counters first, so that a job that was cut off finds the words again. */
    void forget(String words) {
        mongo.remove(query(where(WORDS).is(words)), Counted.class);
        mongo.remove(query(where("_id").is(words)), Known.class);
    }

    /** Removes a part of what is older than this day; how much. */
    int removeBefore(LocalDate day, int limit) {
        var old = query(where(DAY).lt(day)).with(Sort.by(DAY)).limit(limit);
        var ids = mongo.find(old, Counted.class).stream().map(Counted::id).toList();
        if (!ids.isEmpty()) {
            mongo.remove(new Query(where("_id").in(ids)), Counted.class);
        }
        return ids.size();
    }
}
