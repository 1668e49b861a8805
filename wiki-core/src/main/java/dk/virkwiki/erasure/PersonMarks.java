package dk.virkwiki.erasure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Finds a person in a stored document of any shape: wherever an {@code accountId} is theirs, with
 * the name beside it.
 */
final class PersonMarks {
    private final String accountId;
    private final String pseudonym;
    private final String name;
    private final Map<String, Object> changes = new LinkedHashMap<>();

    private PersonMarks(String accountId, String pseudonym, String name) {
        this.accountId = accountId;
        this.pseudonym = pseudonym;
        this.name = name;
    }

    /** What must be put where, by path; empty when the document does not name the person. */
    static Map<String, Object> in(
            Document document, String accountId, String pseudonym, String name) {
        var marks = new PersonMarks(accountId, pseudonym, name);
        marks.visit(document, "");
        return marks.changes;
    }

    private void visit(Object value, String path) {
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
        if (accountId.equals(map.get("accountId"))) {
            changes.put(path + "accountId", pseudonym);
            if (map.containsKey("name")) {
                changes.put(path + "name", name);
            }
        }
        map.forEach((key, value) -> visit(value, path + key + "."));
    }
}
