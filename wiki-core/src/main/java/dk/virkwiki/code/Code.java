package dk.virkwiki.code;

import java.util.List;
import java.util.Map;

/**
 * One entry of a code list.
 *
 * @param code what front matter says; empty in lists that have no codes
 * @param name what the screen says
 * @param fields the entry's other single values by key
 * @param lists the entry's other lists by key
 */
public record Code(
        String code, String name, Map<String, String> fields, Map<String, List<String>> lists) {
    public Code {
        fields = Map.copyOf(fields);
        lists = Map.copyOf(lists);
    }

    /** A single value; empty when the entry lacks it. */
    public String field(String key) {
        return fields.getOrDefault(key, "");
    }

    /** A list of values; empty when the entry lacks it. */
    public List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }
}
