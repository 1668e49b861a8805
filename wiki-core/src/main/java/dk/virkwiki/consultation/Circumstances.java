package dk.virkwiki.consultation;

import dk.virkwiki.shared.Invalid;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What else may be told of a consultation; nothing of it has to be.
 *
 * @param organisationType code of {@code organisation-types.yml}, or null
 * @param channel code of {@code channels.yml}, or null
 * @param barriers codes of {@code barriers.yml}: what was hard
 * @param minutes how long it took, or null
 */
public record Circumstances(
        @Nullable String organisationType,
        @Nullable String channel,
        List<String> barriers,
        @Nullable Integer minutes) {
    /** Longest consultation that can be registered, in minutes. */
    public static final int MAX_MINUTES = 600;

    private static final Circumstances UNKNOWN = new Circumstances(null, null, List.of(), null);

    public Circumstances {
        barriers = barriers == null ? List.of() : List.copyOf(new TreeSet<>(barriers));
        if (minutes != null && (minutes < 0 || minutes > MAX_MINUTES)) {
            throw new Invalid("vejledning-minutter", MAX_MINUTES);
        }
    }

    /** Nothing is told. */
    public static Circumstances unknown() {
        return UNKNOWN;
    }
}
