package dk.virkwiki.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much a proposal is asked for: by consultations about its cause, and by readings of its
 * article. Of several causes the most frequent counts, since one consultation may have them all.
 *
 * @param cause the code of that cause, or null when there is none
 * @param consultations about it
 * @param readings of the article, older ones counted less
 */
public record Demand(@Nullable String cause, long consultations, long readings) {
    /** One consultation counts more than any number of readings; the sum is sorted by. */
    private static final long CONSULTATION = 1_000_000;

    static Demand of(List<String> causes, Map<String, Long> counts, long readings) {
        return causes.stream()
                .filter(code -> counts.getOrDefault(code, 0L) > 0)
                .max(Comparator.comparingLong(code -> counts.getOrDefault(code, 0L)))
                .map(code -> new Demand(code, counts.getOrDefault(code, 0L), readings))
                .orElseGet(() -> new Demand(null, 0, readings));
    }

    /** The same as one number, for the order of the queue. */
    long score() {
        return consultations * CONSULTATION + Math.min(readings, CONSULTATION - 1);
    }
}
