package dk.virkwiki.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way to a field through documents and arrays, for example {@code items.code}. */
record FieldPath(String name, List<String> steps, boolean ascending) {
    FieldPath(String name, boolean ascending) {
        this(name, List.of(name.split("\\.", -1)), ascending);
    }

    /** True when a step is an array position, which an index cannot stand for. */
    boolean isPositional() {
        return steps.stream().anyMatch(s -> !s.isEmpty() && s.chars().allMatch(Character::isDigit));
    }

    Values valuesIn(Document document) {
        var values = new Values(new ArrayList<>(1));
        collect(document, 0, values);
        return values;
    }

    private void collect(@Nullable Object value, int step, Values into) {
        if (value instanceof Collection<?> elements) {
            into.array = true;
            for (Object element : elements) {
                if (step == steps.size()) {
                    into.list.add(element);
                } else if (element instanceof Document) {
                    collect(element, step, into);
                } else {
                    into.list.add(Missing.getInstance());
                }
            }
        } else if (step == steps.size()) {
            into.list.add(value);
        } else if (value instanceof Document document) {
            collect(document.getOrMissing(steps.get(step)), step + 1, into);
        } else {
            into.list.add(Missing.getInstance());
        }
    }

    /** What a document has at the path: one value, or those of an array. */
    static final class Values {
        private final List<@Nullable Object> list;
        private boolean array;

        private Values(List<@Nullable Object> list) {
            this.list = list;
        }

        List<@Nullable Object> list() {
            return list;
        }

        boolean isArray() {
            return array;
        }

        boolean isMissing() {
            return list.stream().allMatch(v -> v instanceof Missing);
        }
    }
}
