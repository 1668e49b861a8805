package dk.virkwiki.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much queries have read, and which of them no index could answer. */
final class Usage {
    private static final Logger log = LoggerFactory.getLogger(Usage.class);
    private static final int MOST_SHAPES = 1_000;

    private final LongAdder documents = new LongAdder();
    private final Set<String> scans = ConcurrentHashMap.newKeySet();

    void touched(long count) {
        documents.add(count);
    }

    long touched() {
        return documents.sum();
    }

    List<String> scans() {
        return scans.stream().sorted().toList();
    }

    void forgetScans() {
        scans.clear();
    }

    /** Notes a query by its shape; what was asked for is nobody's business. */
    void scanned(String collection, @Nullable Document query, @Nullable Document order) {
        var shape = new StringBuilder(collection).append(" ").append(shape(query));
        if (order != null && !order.isEmpty()) {
            shape.append(" sort ").append(order.toString(true));
        }
        if (scans.size() < MOST_SHAPES && scans.add(shape.toString())) {
            log.warn("No index answers {}", shape);
        }
    }

    private static String shape(@Nullable Object value) {
        if (value instanceof Document document) {
            return document.entrySet().stream()
                    .map(Usage::shape)
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> values
                && values.stream().anyMatch(Document.class::isInstance)) {
            var parts = new ArrayList<String>();
            values.forEach(part -> parts.add(shape(part)));
            return parts.toString();
        }
        return "?";
    }

    private static String shape(Map.Entry<String, Object> entry) {
        return entry.getKey() + ": " + shape(entry.getValue());
    }
}
