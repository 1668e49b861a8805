package dk.virkwiki.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IndexedQueriesTest {
    @RegisterExtension static final StoreExtension store = new StoreExtension();

    private MongoCollection<Document> pages;

    @BeforeEach
    void thousandPages() {
        pages = store.database().getCollection("pages");
        pages.createIndex(Indexes.ascending("owner", "updated"));
        pages.createIndex(Indexes.compoundIndex(Indexes.ascending("kind"), descending("updated")));
        pages.createIndex(Indexes.ascending("slug"), new IndexOptions().unique(true));
        pages.createIndex(Indexes.ascending("tags", "updated"));
        pages.createIndex(Indexes.ascending("parts.code"));
        pages.createIndex(Indexes.ascending("email"), new IndexOptions().unique(true).sparse(true));
        var documents = new ArrayList<Document>();
        for (int i = 0; i < 1_000; i++) {
            documents.add(
                    new Document("_id", i)
                            .append("slug", "page-" + i)
                            .append("owner", "o" + i % 50)
                            .append("kind", i % 4)
                            .append("updated", (long) (i * 7919 % 1_000))
                            .append("version", 1)
                            .append("tags", List.of("t" + i % 100, "u" + i % 10))
                            .append("parts", List.of(new Document("code", "c" + i % 200))));
        }
        pages.insertMany(documents);
        store.store().forgetScans();
    }

    private List<Integer> find(Bson filter, Bson sort, int limit, long mayTouch) {
        var ids = new ArrayList<Integer>();
        long touched =
                store.touched(
                        () ->
                                pages.find(filter)
                                        .sort(sort)
                                        .limit(limit)
                                        .forEach(d -> ids.add(d.getInteger("_id"))));
        assertThat(touched).isLessThanOrEqualTo(mayTouch);
        store.noScans();
        return ids;
    }

    @Test
    void equalityReadsOnlyWhatItFinds() {
        assertThat(find(eq("owner", "o7"), null, 0, 20)).hasSize(20).allMatch(i -> i % 50 == 7);
        assertThat(find(in("owner", "o7", "o8", "nobody"), null, 0, 40)).hasSize(40);
    }

    @Test
    void rangeReadsOnlyWhatItFinds() {
        Bson range = and(eq("owner", "o7"), gte("updated", 300), lt("updated", 600));
        assertThat(find(range, null, 0, 8)).hasSizeBetween(4, 8);
        assertThat(find(gt("slug", "page-99"), null, 0, 10)).hasSize(10);
    }

    @Test
    void sortWithLimitStopsEarly() {
        List<Integer> newest = find(eq("kind", 2), descending("updated"), 5, 5);
        List<Integer> oldest = find(eq("kind", 2), ascending("updated"), 5, 5);
        List<Integer> merged = find(in("kind", 1, 2), descending("updated"), 5, 5);

        assertThat(updates(newest)).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(updates(oldest)).isSorted();
        assertThat(updates(merged)).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(find(new Document(), ascending("slug"), 3, 3)).containsExactly(0, 1, 10);
        assertThat(find(new Document(), descending("slug"), 2, 2)).containsExactly(999, 998);
    }

    private List<Long> updates(List<Integer> ids) {
        return ids.stream().map(i -> (long) (i * 7919 % 1_000)).toList();
    }

    @Test
    void moreConditionsThanTheIndexHas() {
        assertThat(find(and(eq("_id", 5), eq("version", 1)), null, 0, 1)).containsExactly(5);
        assertThat(find(and(eq("_id", 5), eq("version", 2)), null, 0, 1)).isEmpty();
        assertThat(find(and(eq("slug", "page-9"), eq("kind", 1)), null, 0, 1)).containsExactly(9);
    }

    @Test
    void branchesOfOrAreLookedUpEach() {
        assertThat(find(or(eq("slug", "page-9"), eq("owner", "o9")), null, 0, 20)).hasSize(20);
    }

    @Test
    void elementsOfArraysAreIndexed() {
        assertThat(find(eq("tags", "t42"), null, 0, 10)).hasSize(10);
        assertThat(find(in("tags", "t42", "u2"), null, 0, 100)).hasSize(100);
        assertThat(find(eq("parts.code", "c7"), null, 0, 5)).hasSize(5);
        assertThat(updates(find(eq("tags", "u3"), descending("updated"), 4, 4)))
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void countReadsNoDocuments() {
        assertThat(
                        store.touched(
                                () -> {
                                    assertThat(pages.countDocuments(eq("owner", "o7")))
                                            .isEqualTo(20);
                                    assertThat(pages.countDocuments(in("tags", "t42", "u2")))
                                            .isEqualTo(100);
                                }))
                .isZero();
        assertThat(pages.countDocuments(eq("owner", "nobody"))).isZero();
    }

    @Test
    void leadingMatchOfAnAggregationUsesTheIndex() {
        var result = new ArrayList<Document>();
        long touched =
                store.touched(
                        () ->
                                pages.aggregate(
                                                List.of(
                                                        Aggregates.match(eq("owner", "o7")),
                                                        Aggregates.group(
                                                                "$kind", Accumulators.sum("n", 1))))
                                        .into(result));
        assertThat(touched).isEqualTo(20);
        assertThat(result).hasSize(2);
        store.noScans();
    }

    @Test
    void nullAndMissingAreOne() {
        pages.insertOne(new Document("_id", -1).append("slug", "a").append("owner", null));
        pages.insertOne(new Document("_id", -2).append("slug", "b"));
        assertThat(find(eq("owner", null), null, 0, 2)).containsExactlyInAnyOrder(-1, -2);
    }

    @Test
    void sparseIndexLeavesOutDocuments() {
        pages.updateOne(eq("_id", 1), Updates.set("email", "a@b.dk"));
        assertThat(find(eq("email", "a@b.dk"), null, 0, 1)).containsExactly(1);
        assertThat(pages.countDocuments(eq("email", null))).isEqualTo(999);
        assertThatThrownBy(() -> pages.updateOne(eq("_id", 2), Updates.set("email", "a@b.dk")))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void uniqueKeyIsRefusedTwice() {
        assertThatThrownBy(() -> pages.insertOne(new Document("slug", "page-1")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e ->
                                assertThat(e.getError().getCategory())
                                        .isEqualTo(ErrorCategory.DUPLICATE_KEY));
        assertThat(pages.countDocuments()).isEqualTo(1_000);
    }

    @Test
    void updatesMoveTheirEntries() {
        pages.updateMany(eq("owner", "o7"), Updates.set("owner", "o8"));
        assertThat(find(eq("owner", "o7"), null, 0, 0)).isEmpty();
        assertThat(find(eq("owner", "o8"), null, 0, 40)).hasSize(40);
        pages.deleteMany(eq("owner", "o8"));
        assertThat(find(eq("owner", "o8"), null, 0, 0)).isEmpty();
        assertThat(pages.countDocuments()).isEqualTo(960);
    }

    @Test
    void queryWithoutAnIndexIsReported() {
        pages.find(eq("version", 3)).first();
        assertThat(store.store().scans()).containsExactly("virkwiki.pages {version: ?}");
        store.store().forgetScans();
        pages.find().sort(ascending("version")).first();
        assertThat(store.store().scans()).hasSize(1);
    }

    @Test
    void indexOnExistingDocumentsIsBuilt() {
        pages.createIndex(Indexes.ascending("version", "_id"));
        assertThat(find(eq("version", 1), descending("_id"), 2, 2)).containsExactly(999, 998);
        pages.dropIndex(Indexes.ascending("version", "_id"));
    }
}
