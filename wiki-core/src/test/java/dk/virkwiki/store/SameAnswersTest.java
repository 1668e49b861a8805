package dk.virkwiki.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random data, queries and updates get the answers the unmodified library gives without indexes.
 */
class SameAnswersTest {
    private static final List<String> FIELDS = List.of("a", "b", "c", "n.x", "tags", "items.k");

    @RegisterExtension static final StoreExtension store = new StoreExtension();

    private static MongoServer yardstick;
    private static MongoClient yardstickClient;

    @BeforeAll
    static void startYardstick() {
        yardstick = new MongoServer(new MemoryBackend());
        yardstickClient = MongoClients.create(yardstick.bindAndGetConnectionString());
    }

    @AfterAll
    static void stopYardstick() {
        yardstickClient.close();
        yardstick.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomQueriesAndUpdates(long seed) {
        var random = new Random(seed);
        var ours = store.database().getCollection("same" + seed);
        var theirs = yardstickClient.getDatabase("virkwiki").getCollection("same" + seed);
        createIndexes(ours, random);
        theirs.createIndex(new Document("u", 1), new IndexOptions().unique(true).sparse(true));
        for (int i = 0; i < 150; i++) {
            Document document = document(random, i);
            both(ours, theirs, c -> c.insertOne(new Document(document)));
        }
        for (int i = 0; i < 200; i++) {
            if (random.nextInt(3) == 0) {
                change(random, ours, theirs, 1_000 + i);
            }
            ask(random, ours, theirs);
        }
        assertThat(all(ours)).isEqualTo(all(theirs));
    }

    private static void createIndexes(MongoCollection<Document> ours, Random random) {
        ours.createIndex(new Document("u", 1), new IndexOptions().unique(true).sparse(true));
        ours.createIndex(new Document("a", 1));
        ours.createIndex(new Document("b", 1).append("c", -1));
        ours.createIndex(new Document("tags", 1).append("a", 1));
        ours.createIndex(new Document("n.x", -1).append("b", 1).append("a", 1));
        if (random.nextBoolean()) {
            ours.createIndex(new Document("items.k", 1));
            ours.createIndex(new Document("c", 1), new IndexOptions().sparse(true));
        }
    }

    private static Document document(Random random, int id) {
        var document = new Document("_id", id);
        for (String field : List.of("a", "b", "c")) {
            if (random.nextInt(6) > 0) {
                document.append(field, value(random));
            }
        }
        if (random.nextInt(3) == 0) {
            document.append("u", random.nextInt(300));
        }
        if (random.nextBoolean()) {
            document.append("n", new Document("x", value(random)));
        }
        if (random.nextBoolean()) {
            var tags = new ArrayList<Object>();
            for (int i = random.nextInt(4); i > 0; i--) {
                tags.add(value(random));
            }
            document.append("tags", tags);
        }
        if (random.nextInt(3) == 0) {
            var items = new ArrayList<Document>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                items.add(
                        random.nextInt(4) == 0 ? new Document() : new Document("k", value(random)));
            }
            document.append("items", items);
        }
        return document;
    }

    private static Object value(Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> random.nextInt(8);
            case 3 -> (long) random.nextInt(8);
            case 4 -> random.nextInt(8) / 2.0;
            case 5 -> "æ\u0000é".substring(random.nextInt(4)) + random.nextInt(3);
            case 6 -> "x" + random.nextInt(5);
            case 7 -> null;
            case 8 -> random.nextBoolean();
            default -> new Date(random.nextInt(4) * 1_000L);
        };
    }

    private static Document query(Random random, int depth) {
        var query = new Document();
        for (int i = random.nextInt(3); i >= 0; i--) {
            query.append(FIELDS.get(random.nextInt(FIELDS.size())), condition(random));
        }
        if (depth > 0 && random.nextInt(4) == 0) {
            String operator = random.nextBoolean() ? "$and" : "$or";
            query.append(operator, List.of(query(random, depth - 1), query(random, depth - 1)));
        }
        return query;
    }

    private static Object condition(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> new Document("$gte", value(random)).append("$lt", value(random));
            case 1 -> new Document("$gt", value(random));
            case 2 -> new Document("$lte", value(random));
            case 3 ->
                    new Document("$in", List.of(random.nextInt(8), "x1", random.nextInt(8) / 2.0));
            case 4 -> new Document("$ne", value(random));
            case 5 -> new Document("$exists", random.nextBoolean());
            case 6 -> new Document("$eq", value(random));
            default -> value(random);
        };
    }

    /** The same documents, in the same order as far as an order was asked for. */
    private static void ask(
            Random random, MongoCollection<Document> ours, MongoCollection<Document> theirs) {
        Document query = query(random, 2);
        String first = List.of("a", "b", "c", "n.x").get(random.nextInt(4));
        var sort = new Document(first, random.nextBoolean() ? 1 : -1);
        sort.append(random.nextBoolean() ? "c" : "a", random.nextBoolean() ? 1 : -1);
        sort.append("_id", random.nextBoolean() ? 1 : -1);
        int limit = random.nextInt(3) * 7;
        int skip = random.nextInt(2) * 3;
        String asked = query.toJson() + " sort " + sort.toJson() + " " + skip + "+" + limit;

        assertThat(all(ours.find(query))).as(asked).isEqualTo(all(theirs.find(query)));
        assertThat(ours.find(query).sort(sort).skip(skip).limit(limit).into(new ArrayList<>()))
                .as(asked)
                .isEqualTo(
                        theirs.find(query)
                                .sort(sort)
                                .skip(skip)
                                .limit(limit)
                                .into(new ArrayList<>()));
        assertThat(ours.countDocuments(query)).as(asked).isEqualTo(theirs.countDocuments(query));
        var stages =
                List.of(
                        new Document("$match", query),
                        new Document("$sort", sort),
                        new Document("$limit", 5));
        assertThat(ours.aggregate(stages).into(new ArrayList<>()))
                .as(asked)
                .isEqualTo(theirs.aggregate(stages).into(new ArrayList<>()));
    }

    private static void change(
            Random random,
            MongoCollection<Document> ours,
            MongoCollection<Document> theirs,
            int newId) {
        Document one = new Document("_id", random.nextInt(150));
        Document fresh = document(random, newId);
        Document update =
                new Document("$set", new Document("a", value(random)).append("b", value(random)));
        switch (random.nextInt(6)) {
            case 0 -> both(ours, theirs, c -> c.insertOne(new Document(fresh)));
            case 1 -> both(ours, theirs, c -> c.deleteOne(one));
            case 2 -> {
                Document whole = new Document(fresh).append("_id", one.get("_id"));
                both(ours, theirs, c -> c.replaceOne(one, whole));
            }
            case 3 -> both(ours, theirs, c -> c.updateOne(one, update));
            case 4 -> {
                Document query = query(random, 1);
                both(ours, theirs, c -> c.updateMany(query, update));
            }
            default -> {
                Document unset = new Document("$unset", new Document("c", 1).append("u", 1));
                both(ours, theirs, c -> c.updateOne(one, unset));
            }
        }
    }

    /** Does it to both, and it succeeds or fails in both. */
    private static void both(
            MongoCollection<Document> ours,
            MongoCollection<Document> theirs,
            Function<MongoCollection<Document>, Object> act) {
        assertThat(outcome(ours, act)).isEqualTo(outcome(theirs, act));
    }

    private static String outcome(
            MongoCollection<Document> collection, Function<MongoCollection<Document>, Object> act) {
        try {
            return String.valueOf(act.apply(collection)).replaceAll("insertedId=.*", "");
        } catch (MongoException e) {
            return "code " + e.getCode();
        }
    }

    private static Map<Object, Document> all(MongoCollection<Document> collection) {
        return all(collection.find());
    }

    private static Map<Object, Document> all(Iterable<Document> documents) {
        var byId = new LinkedHashMap<Object, Document>();
        var list = new ArrayList<Document>();
        documents.forEach(list::add);
        Collections.sort(list, (x, y) -> Integer.compare(x.getInteger("_id"), y.getInteger("_id")));
        list.forEach(d -> assertThat(byId.put(d.get("_id"), d)).as("twice").isNull());
        return byId;
    }
}
