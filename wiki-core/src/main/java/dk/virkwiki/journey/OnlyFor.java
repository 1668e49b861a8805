package dk.virkwiki.journey;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whom a task is for: {@code {kun for selskab, pmv}}, with codes of {@code organisation-types.yml}.
 *
 * @param words as the author wrote it; empty for everybody
 * @param types their codes; empty for everybody
 */
public record OnlyFor(String words, List<String> types) {
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*|\\s+(?:eller|og)\\s+");
    private static final int MOST = 20;

    public OnlyFor {
        types = List.copyOf(types);
    }

    static OnlyFor of(String words) {
        var types =
                words.isBlank()
                        ? List.<String>of()
                        : Arrays.stream(BETWEEN.split(words.strip(), MOST + 1))
                                .filter(type -> !type.isEmpty())
                                .distinct()
                                .limit(MOST)
                                .toList();
        return new OnlyFor(words, types);
    }

    /** Whether somebody of this type is meant; an empty type means whoever has not said. */
    public boolean includes(String type) {
        return types.isEmpty() || type.isEmpty() || types.contains(type);
    }

    /** Whether something stands there that names no type. */
    boolean isUnreadable() {
        return !words.isBlank() && types.isEmpty();
    }

    /** Whether some type is meant by both. */
    boolean overlaps(OnlyFor other) {
        return types.isEmpty()
                || other.types.isEmpty()
                || types.stream().anyMatch(other.types::contains);
    }
}
