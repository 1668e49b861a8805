package dk.virkwiki.stats;

import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * Kept sums of days that are over: a library's month {@code Aalborg|2026-10}, the country's day
 * {@code *|2026-10-05} and month {@code *|2026-10}. All can be made again from the days, and are
 * taken away when one of their days changes.
 */
@Repository
class PeriodCountRepository {
    static final String COLLECTION = "period_counts";

    /** What the ids of the country's sums begin with; no library's do. */
    static final String COUNTRY = "*" + DayCountRepository.SEPARATOR;

    private static final int COUNTRY_MONTH = (COUNTRY + "2026-10").length();
    private static final String ID = "_id";
    private static final String COUNTERS = "c";
    private static final String TOKEN = "token";
    private static final String CONFIRMED = "confirmed";

    private final MongoOperations mongo;

    PeriodCountRepository(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * A kept sum.
     *
     * @param token different each time it is made
     */
    record Kept(String id, ObjectId token, Tally tally) {}

    /** What the ids of a library's sums begin with. */
    static String of(String library) {
        return Path.written(library) + DayCountRepository.SEPARATOR;
    }

    private static boolean isCountryMonth(String id) {
        return id.startsWith(COUNTRY) && id.length() == COUNTRY_MONTH;
    }

    /** Those of these sums that are kept, with the counters below these words only. */
    Map<String, Kept> find(Collection<String> ids, Collection<String> counters) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var fields = new Document(TOKEN, 1);
        counters.forEach(path -> fields.append(COUNTERS + "." + path, 1));
        var filter =
                new Document(ID, new Document("$in", List.copyOf(ids))).append(CONFIRMED, true);
        return execute(
                stored -> {
                    var found = new HashMap<String, Kept>();
                    stored.find(filter)
                            .projection(fields)
                            .map(PeriodCountRepository::kept)
                            .forEach(kept -> found.put(kept.id(), kept));
                    return found;
                });
    }

    private static Kept kept(Document document) {
        return new Kept(
                document.getString(ID),
                document.getObjectId(TOKEN),
                Tally.read(document.get(COUNTERS, Document.class)));
    }

    /** Writes a sum down that nobody reads until it is confirmed. */
    Kept propose(String id, Tally tally) {
        var kept = new Kept(id, new ObjectId(), tally);
        var document =
                new Document(ID, id)
                        .append(TOKEN, kept.token())
                        .append(CONFIRMED, false)
                        .append(COUNTERS, tally.stored());
        try {
            execute(
                    stored ->
                            stored.replaceOne(
                                    new Document(ID, id),
                                    document,
                                    new ReplaceOptions().upsert(true)));
        } catch (DuplicateKeyException anotherWasFirst) {
            return kept; // it will not be confirmed, since the other has its own token
        }
        return kept;
    }

    /**
     * Lets a sum be read.
     *
     * @return false when it was taken away meanwhile, or another put in its place
     */
    boolean confirm(Kept kept) {
        return execute(
                stored ->
                        stored.updateOne(
                                                same(kept),
                                                new Document("$set", new Document(CONFIRMED, true)))
                                        .getMatchedCount()
                                > 0);
    }

    /** Takes this sum away, unless another stands in its place. */
    void remove(Kept kept) {
        execute(stored -> stored.deleteOne(same(kept)));
    }

    private static Document same(Kept kept) {
        return new Document(ID, kept.id()).append(TOKEN, kept.token());
    }

    /** Takes these sums away. */
    void remove(Collection<String> ids) {
        var filter = new Document(ID, new Document("$in", List.copyOf(ids)));
        execute(stored -> stored.deleteMany(filter));
    }

    /** Takes every sum away, days before the months that are made of them. */
    void removeAll() {
        var all = new ArrayList<String>();
        execute(
                stored ->
                        stored.find()
                                .projection(new Document(ID, 1))
                                .map(document -> document.getString(ID))
                                .into(all));
        var country =
                all.stream()
                        .collect(Collectors.partitioningBy(PeriodCountRepository::isCountryMonth));
        remove(country.getOrDefault(false, List.of()));
        remove(country.getOrDefault(true, List.of()));
    }

    private <T> T execute(CollectionCallback<T> act) {
        return Objects.requireNonNull(mongo.execute(COLLECTION, act));
    }
}
