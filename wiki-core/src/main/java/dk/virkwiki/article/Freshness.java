package dk.virkwiki.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an article can be trusted today. All dates are Danish calendar days.
 *
 * @param verified when an editor of the owning authority last confirmed the text, or null if never
 * @param reviewBy when it must be looked at again
 * @param validFrom the first day it holds
 * @param validTo the last day it holds
 * @param sources addresses of the pages its facts come from
 */
public record Freshness(
        @Nullable LocalDate verified,
        @Nullable LocalDate reviewBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> sources) {
    public Freshness {
        sources = List.copyOf(sources);
    }

    /** Nothing known. */
    public static Freshness unknown() {
        return new Freshness(null, null, null, null, List.of());
    }

    /** Whether the day for looking at the text again has passed. */
    public boolean isOverdue(LocalDate today) {
        return reviewBy != null && reviewBy.isBefore(today);
    }
}
