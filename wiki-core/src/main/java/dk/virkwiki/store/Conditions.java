package dk.virkwiki.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of single fields, as far as an index can serve it. The rest is left to the
 * matcher, which looks at every document an index finds.
 */
final class Conditions {
    private final Map<String, Condition> fields = new LinkedHashMap<>();
    private final List<List<Document>> alternatives = new ArrayList<>();
    private boolean complete = true;

    Conditions(@Nullable Document query) {
        if (query != null) {
            addAll(query);
        }
    }

    /** True when the conditions say everything the query says. */
    boolean areComplete() {
        return complete;
    }

    int size() {
        return fields.size();
    }

    boolean areNone() {
        return fields.isEmpty() && complete;
    }

    @Nullable Condition on(String path) {
        return fields.get(path);
    }

    /** The lists of an {@code $or}; a document meets one of each list. */
    List<List<Document>> alternatives() {
        return alternatives;
    }

    private void addAll(Document query) {
        query.forEach(this::add);
    }

    private void add(String key, @Nullable Object value) {
        if (key.equals("$and") && allDocuments(value) instanceof List<Document> parts) {
            parts.forEach(this::addAll);
        } else if (key.equals("$or") && allDocuments(value) instanceof List<Document> parts) {
            alternatives.add(parts);
            complete = false;
        } else if (key.startsWith("$")) {
            complete &= key.equals("$comment");
        } else if (value instanceof Document operators) {
            addOperators(key, operators);
        } else {
            equal(key, List.of(new Wanted(value)));
        }
    }

    @SuppressWarnings("unchecked") // every element is looked at
    private static @Nullable List<Document> allDocuments(@Nullable Object value) {
        boolean usable =
                value instanceof List<?> list
                        && !list.isEmpty()
                        && list.stream().allMatch(Document.class::isInstance);
        return usable ? (List<Document>) value : null;
    }

    private void addOperators(String path, Document operators) {
        if (operators.isEmpty()) {
            complete = false;
        }
        operators.forEach(
                (operator, value) -> {
                    switch (operator) {
                        case "$eq" -> equal(path, List.of(new Wanted(value)));
                        case "$in" -> in(path, value);
                        case "$gt", "$gte", "$lt", "$lte" -> bound(path, operator, value);
                        default -> complete = false;
                    }
                });
    }

    private void in(String path, @Nullable Object value) {
        if (value instanceof Collection<?> values) {
            equal(path, values.stream().map(Wanted::new).toList());
        } else {
            complete = false;
        }
    }

    private void equal(String path, List<Wanted> wanted) {
        boolean usable = wanted.stream().allMatch(w -> KeyBytes.isScalar(w.value()));
        Condition known = fields.get(path);
        if (!usable || known != null && known.points() != null) {
            complete = false;
            return;
        }
        if (known != null) {
            complete = false; // points are used, bounds are left to the matcher
        }
        var points = new TreeSet<byte[]>(Arrays::compareUnsigned);
        wanted.forEach(w -> points.add(KeyBytes.of(w.value())));
        boolean nonNull = wanted.stream().allMatch(w -> w.value() != null);
        fields.put(path, new Condition(List.copyOf(points), null, null, nonNull));
    }

    private void bound(String path, String operator, @Nullable Object value) {
        boolean usable =
                value != null
                        && KeyBytes.isOrdered(value)
                        && !(value instanceof Number n && Double.isNaN(n.doubleValue()));
        Condition known = fields.getOrDefault(path, new Condition(null, null, null, true));
        boolean lower = operator.startsWith("$g");
        if (!usable || known.points() != null || (lower ? known.low() : known.high()) != null) {
            complete = false;
            return;
        }
        var bound = new Bound(KeyBytes.of(value), operator.endsWith("e"));
        Condition next =
                lower
                        ? new Condition(null, bound, known.high(), true)
                        : new Condition(null, known.low(), bound, true);
        if (next.mixesTypes()) {
            complete = false; // nothing is both a text and a number
            return;
        }
        fields.put(path, next);
    }

    private record Wanted(@Nullable Object value) {}

    /**
     * An end of a range.
     *
     * @param value the encoded value
     */
    record Bound(byte[] value, boolean inclusive) {}

    /**
     * What one field must be.
     *
     * @param points one of these encoded values, or null for a range
     * @param nonNull true when neither null nor a missing field can meet it
     */
    record Condition(
            @Nullable List<byte[]> points,
            @Nullable Bound low,
            @Nullable Bound high,
            boolean nonNull) {

        boolean mixesTypes() {
            return low != null && high != null && low.value()[0] != high.value()[0];
        }

        /** The encoded bytes that all values in the range begin with. */
        byte[] type() {
            Bound any = low != null ? low : high;
            if (any == null) {
                throw new IllegalStateException("not a range");
            }
            return KeyBytes.typeOf(any.value());
        }
    }
}
