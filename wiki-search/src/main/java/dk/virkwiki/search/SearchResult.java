package dk.virkwiki.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param query what was asked
 * @param total number of articles found, under the filters
 * @param tookNanos time the search took, in nanoseconds
 * @param hits the page of hits that was asked for, best first
 * @param facets how the found articles spread
 * @param correction what misspelled words were read as, or null
 * @param notices sentences about words of the query, for example that a name is no longer used
 * @param isCutShort whether the search was ended before it had looked everywhere, so that there may
 *     be more and better hits
 */
public record SearchResult(
        SearchQuery query,
        int total,
        long tookNanos,
        List<Hit> hits,
        Facets facets,
        @Nullable Correction correction,
        List<String> notices,
        boolean isCutShort) {
    public SearchResult {
        hits = List.copyOf(hits);
        notices = List.copyOf(notices);
    }

    /** Nothing found. */
    public static SearchResult nothing(SearchQuery query, long tookNanos) {
        return new SearchResult(
                query, 0, tookNanos, List.of(), Facets.none(), null, List.of(), false);
    }

    /** Nothing found, because looking was not possible. */
    public static SearchResult cutShort(SearchQuery query, long tookNanos) {
        return new SearchResult(
                query, 0, tookNanos, List.of(), Facets.none(), null, List.of(), true);
    }

    /**
     * Another reading of the query.
     *
     * @param text the query with misspelled words replaced
     * @param isNeeded whether the query finds nothing as it was typed
     */
    public record Correction(String text, boolean isNeeded) {}

    /**
     * How many articles each code would give: counted under the filters on the others, so that each
     * number is what choosing the code leads to. Most first.
     */
    public record Facets(
            List<Count> types, List<Count> topics, List<Count> owners, List<Count> readers) {
        public Facets {
            types = List.copyOf(types);
            topics = List.copyOf(topics);
            owners = List.copyOf(owners);
            readers = List.copyOf(readers);
        }

        public static Facets none() {
            return new Facets(List.of(), List.of(), List.of(), List.of());
        }
    }

    /** How many articles have a code. */
    public record Count(String code, int count) {}
}
