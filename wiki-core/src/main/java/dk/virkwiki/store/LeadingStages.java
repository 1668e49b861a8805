package dk.virkwiki.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An aggregation whose first stages an index can answer: a {@code $match}, perhaps sorted and
 * limited, or counted. The library would read the whole collection for it.
 */
final class LeadingStages {
    private final Document command;
    private final StoreCollection collection;
    private final List<Document> pipeline;
    private final Document match;

    private LeadingStages(
            Document command, StoreCollection collection, List<Document> pipeline, Document match) {
        this.command = command;
        this.collection = collection;
        this.pipeline = pipeline;
        this.match = match;
    }

    static @Nullable LeadingStages of(Document command, StoreCollection collection) {
        List<Document> pipeline = Aggregation.parse(command.get("pipeline"));
        if (pipeline.isEmpty()) {
            return null;
        }
        Document first = pipeline.getFirst();
        if (first.get("$match") instanceof Document match) {
            return new LeadingStages(command, collection, pipeline, match);
        }
        boolean sorts = first.containsKey("$sort");
        return sorts ? new LeadingStages(command, collection, pipeline, new Document()) : null;
    }

    Document run(DatabaseResolver databases, StoreDatabase database, Oplog oplog) {
        int count = onlyCounts() ? collection.countByIndex(match) : -1;
        List<Document> stages = count < 0 ? pipeline : pipeline.subList(1, pipeline.size());
        MongoCollection<?> source = readingFrom(() -> count < 0 ? matching() : blanks(count));
        var aggregation = Aggregation.fromPipeline(stages, databases, database, source, oplog);
        aggregation.validate(command);
        return cursor(collection.getFullName(), aggregation.computeResult());
    }

    /** True when the rest only counts the documents that match, whatever is in them. */
    private boolean onlyCounts() {
        List<Document> rest = pipeline.subList(1, pipeline.size());
        int i = 0;
        while (i < rest.size()
                && (rest.get(i).containsKey("$skip") || rest.get(i).containsKey("$limit"))) {
            i++;
        }
        if (match.isEmpty() || i >= rest.size()) {
            return false;
        }
        return rest.get(i).containsKey("$count")
                || rest.get(i).get("$group") instanceof Document group && countsOnly(group);
    }

    private static boolean countsOnly(Document group) {
        return group.entrySet().stream()
                .allMatch(
                        part ->
                                part.getKey().equals("_id")
                                        ? isConstant(part.getValue())
                                        : part.getValue() instanceof Document sum
                                                && sum.size() == 1
                                                && sum.get("$sum") instanceof Number);
    }

    private static boolean isConstant(@Nullable Object value) {
        return value == null || value instanceof Number;
    }

    private static Stream<Document> blanks(int count) {
        return Collections.nCopies(count, new Document()).stream();
    }

    /** The stages run again over what is found, so that finding too much does no harm. */
    private Stream<Document> matching() {
        var selector = new Document("$query", match);
        int limit = 0;
        int next = match.isEmpty() && !pipeline.getFirst().containsKey("$match") ? 0 : 1;
        if (next + 1 < pipeline.size()
                && pipeline.get(next).get("$sort") instanceof Document sort
                && pipeline.get(next + 1).get("$limit") instanceof Number number) {
            selector.append("$orderby", sort);
            limit = number.intValue();
        }
        List<Document> found =
                collection.handleQuery(new QueryParameters(selector, 0, limit)).collectDocuments();
        return found.stream();
    }

    /** The collection, but with these documents as its content. */
    private MongoCollection<?> readingFrom(java.util.function.Supplier<Stream<Document>> content) {
        return (MongoCollection<?>)
                Proxy.newProxyInstance(
                        MongoCollection.class.getClassLoader(),
                        new Class<?>[] {MongoCollection.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("queryAllAsStream")
                                        ? content.get()
                                        : call(method, arguments));
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(collection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static Document cursor(String namespace, List<Document> documents) {
        return new Document(
                        Map.of(
                                "cursor",
                                new Document("id", 0L)
                                        .append("ns", namespace)
                                        .append("firstBatch", documents)))
                .append("ok", 1.0);
    }
}
