package dk.virkwiki.stats;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import dk.virkwiki.stats.Counted.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * Stored counters, one document for each library and day on which it registered anything: {@code
 * Aalborg|2026-11-30}. Beside the counters stands each consultation that is counted in them, with
 * its version and what it counts, so that one conditional update counts it exactly once.
 */
@Repository
class DayCountRepository {
    static final String COLLECTION = "day_counts";
    static final String SEPARATOR = "|";

    private static final String ID = "_id";
    private static final String DAY = "day";
    private static final String LIBRARY = "library";
    private static final String COUNTERS = "c";
    private static final String CHANGES = "changes";
    private static final String SEEN = "seen";
    private static final String VERSION = "v";
    private static final String WHAT = "what";

    private final MongoOperations mongo;

    DayCountRepository(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.execute(
                COLLECTION, stored -> stored.createIndex(new Document(DAY, 1), new IndexOptions()));
    }

    /**
     * One library's counters of a day.
     *
     * @param changes grows with every change
     */
    record DayCount(String library, LocalDate day, long changes, Tally tally) {}

    /**
     * What is known of one consultation.
     *
     * @param what nothing when it was undone
     */
    record Seen(long version, @Nullable Counted what) {}

    /** A day's document with everything that is counted in it. */
    record Whole(DayCount count, Map<String, Seen> seen) {}

    static String id(Place place) {
        return Path.written(place.library()) + SEPARATOR + place.day();
    }

    /**
     * Counts a consultation that the day has not seen.
     *
     * @return false when it has
     */
    boolean countFirst(Place place, String consultation, Seen seen) {
        var filter = unseen(place, consultation);
        var update = update(consultation, seen, Tally.of(seen.what()));
        update.append(
                "$setOnInsert",
                new Document(DAY, place.day().toString()).append(LIBRARY, place.library()));
        try {
            return changed(filter, update, new UpdateOptions().upsert(true));
        } catch (DuplicateKeyException existsOrAnotherWasFirst) {
            return changed(filter, update, new UpdateOptions());
        }
    }

    /**
     * Counts a consultation out as it was and in as it is.
     *
     * @return false when somebody else has changed what is known of it
     */
    boolean recount(Place place, String consultation, Seen before, Seen after) {
        var filter =
                new Document(ID, id(place))
                        .append(seenPath(consultation) + "." + VERSION, before.version());
        var delta = Tally.of(after.what()).minus(Tally.of(before.what()));
        return changed(filter, update(consultation, after, delta), new UpdateOptions());
    }

    private boolean changed(Document filter, Document update, UpdateOptions options) {
        return execute(
                stored -> {
                    var result = stored.updateOne(filter, update, options);
                    return result.getMatchedCount() > 0 || result.getUpsertedId() != null;
                });
    }

    private static Document unseen(Place place, String consultation) {
        return new Document(ID, id(place))
                .append(seenPath(consultation), new Document("$exists", false));
    }

    private Document update(String consultation, Seen seen, Tally delta) {
        var inc = new Document(CHANGES, 1L);
        delta.all().forEach((path, count) -> inc.append(COUNTERS + "." + path, count));
        return new Document("$inc", inc)
                .append("$set", new Document(seenPath(consultation), stored(seen)));
    }

    private static String seenPath(String consultation) {
        return SEEN + "." + Path.written(consultation);
    }

    private Document stored(Seen seen) {
        var entry = new Document(VERSION, seen.version());
        if (seen.what() != null) {
            var what = new Document();
            mongo.getConverter().write(seen.what(), what);
            what.remove("_class");
            entry.append(WHAT, what);
        }
        return entry;
    }

    private Seen seen(Document entry) {
        var what = entry.get(WHAT, Document.class);
        return new Seen(
                entry.getLong(VERSION),
                what == null ? null : mongo.getConverter().read(Counted.class, what));
    }

    /** What the day knows of a consultation. */
    Optional<Seen> findSeen(Place place, String consultation) {
        var only = new Document(seenPath(consultation), 1);
        var found =
                execute(
                        stored ->
                                Optional.ofNullable(
                                        stored.find(new Document(ID, id(place)))
                                                .projection(only)
                                                .first()));
        return found.map(document -> document.get(SEEN, Document.class))
                .map(all -> all.get(Path.written(consultation), Document.class))
                .map(this::seen);
    }

    /** A library's days, with the counters below these words only. */
    List<DayCount> ofLibrary(String library, Days days, Collection<String> counters) {
        var range =
                new Document("$gte", id(new Place(library, days.first())))
                        .append("$lte", id(new Place(library, days.last())));
        return find(new Document(ID, range), counters);
    }

    /** All libraries' days, with the counters below these words only. */
    List<DayCount> ofAll(Days days, Collection<String> counters) {
        var range =
                new Document("$gte", days.first().toString())
                        .append("$lte", days.last().toString());
        return find(new Document(DAY, range), counters);
    }

    private List<DayCount> find(Document filter, Collection<String> counters) {
        var fields = new Document(DAY, 1).append(LIBRARY, 1).append(CHANGES, 1);
        counters.forEach(path -> fields.append(COUNTERS + "." + path, 1));
        return execute(
                stored -> {
                    var all = new ArrayList<DayCount>();
                    stored.find(filter).projection(fields).map(this::count).into(all);
                    return all;
                });
    }

    private DayCount count(Document document) {
        return new DayCount(
                document.getString(LIBRARY),
                LocalDate.parse(document.getString(DAY)),
                document.get(CHANGES, Number.class).longValue(),
                Tally.read(document.get(COUNTERS, Document.class)));
    }

    /** All libraries' documents of one day, whole. */
    List<Whole> wholeDay(LocalDate day) {
        return execute(
                stored -> {
                    var all = new ArrayList<Whole>();
                    stored.find(new Document(DAY, day.toString())).map(this::whole).into(all);
                    return all;
                });
    }

    private Whole whole(Document document) {
        var seen = new TreeMap<String, Seen>();
        document.get(SEEN, new Document())
                .forEach((id, entry) -> seen.put(Path.read(id), seen((Document) entry)));
        return new Whole(count(document), seen);
    }

    /**
     * Puts a day's document in place of the one it was made from.
     *
     * @return false when that has changed since, or has come since
     */
    boolean replace(Whole next) {
        var count = next.count();
        var place = new Place(count.library(), count.day());
        var seen = new Document();
        next.seen().forEach((id, entry) -> seen.append(Path.written(id), stored(entry)));
        var document =
                new Document(ID, id(place))
                        .append(DAY, count.day().toString())
                        .append(LIBRARY, count.library())
                        .append(CHANGES, count.changes() + 1)
                        .append(COUNTERS, count.tally().stored())
                        .append(SEEN, seen);
        try {
            return execute(
                    stored ->
                            count.changes() == 0
                                    ? stored.insertOne(document).wasAcknowledged()
                                    : stored.replaceOne(
                                                            new Document(ID, id(place))
                                                                    .append(
                                                                            CHANGES,
                                                                            count.changes()),
                                                            document)
                                                    .getMatchedCount()
                                            > 0);
        } catch (DuplicateKeyException hasComeSince) {
            return false;
        }
    }

    /** The first day on which anything is counted. */
    Optional<LocalDate> firstDay() {
        return edge(1);
    }

    /** The last day on which anything is counted. */
    Optional<LocalDate> lastDay() {
        return edge(-1);
    }

    private Optional<LocalDate> edge(int order) {
        var found =
                execute(
                        stored ->
                                Optional.ofNullable(
                                        stored.find()
                                                .projection(new Document(DAY, 1))
                                                .sort(new Document(DAY, order))
                                                .first()));
        return found.map(day -> LocalDate.parse(day.getString(DAY)));
    }

    private <T> T execute(CollectionCallback<T> act) {
        return Objects.requireNonNull(mongo.execute(COLLECTION, act));
    }
}
