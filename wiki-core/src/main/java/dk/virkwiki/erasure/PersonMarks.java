package dk.virkwiki.erasure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds a person in a stored document of any shape: wherever an {@code accountId} is theirs, with
 * the name beside it; in lists of accounts; and where a name alone says who did it.
 */
final class PersonMarks {
    /** Fields that hold user names alone. */
    private static final String ACCOUNTS = "publishers";

    /** Fields that hold a name alone. */
    private static final String NAMED = "by";

    private final Erasure erasure;
    private final String name;
    private final Map<String, Object> changes = new LinkedHashMap<>();

    private PersonMarks(Erasure erasure, String name) {
        this.erasure = erasure;
        this.name = name;
    }

    /** What must be put where, by path; empty when the document does not name the person. */
    static Map<String, Object> in(Document document, Erasure erasure, String name) {
        var marks = new PersonMarks(erasure, name);
        marks.visit(document, "");
        return marks.changes;
    }

    private void visit(@Nullable Object value, String path) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map -> visitMap(map, path);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    visit(list.get(i), path + i + ".");
                }
            }
            default -> {}
        }
    }

    private void visitMap(Map<?, ?> map, String path) {
        if (erasure.id().equals(map.get("accountId"))) {
            changes.put(path + "accountId", erasure.pseudonym());
            if (map.containsKey("name")) {
                changes.put(path + "name", name);
            }
        }
        if (erasure.name().equals(map.get(NAMED))) {
            changes.put(path + NAMED, name);
        }
        if (map.get(ACCOUNTS) instanceof List<?> accounts && accounts.contains(erasure.id())) {
            changes.put(
                    path + ACCOUNTS,
                    accounts.stream().filter(id -> !erasure.id().equals(id)).toList());
        }
        map.forEach((key, value) -> visit(value, path + key + "."));
    }
}
