package dk.virkwiki.web.search;

import dk.virkwiki.search.Hit;
import dk.virkwiki.search.SearchResult;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search for programs.
 *
 * @param query the words as they were asked
 * @param isComplete whether everything was looked at; otherwise there may be more and better hits
 * @param notices sentences about the words, and why the answer is not complete
 * @param tookMicros time the search took, in microseconds
 */
record SearchJson(
        String query,
        int total,
        boolean isComplete,
        List<String> notices,
        long tookMicros,
        List<Item> hits,
        SearchResult.Facets facets) {

    /**
     * An article that was found.
     *
     * @param snippet safe HTML: escaped words and {@code mark} elements
     * @param updated when it was last saved
     */
    record Item(
            String slug,
            String title,
            String type,
            @Nullable String owner,
            String summary,
            String snippet,
            String url,
            float score,
            Instant updated) {

        static Item of(Hit hit) {
            var article = hit.article();
            return new Item(
                    article.slug(),
                    article.title(),
                    article.type().code(),
                    article.owner(),
                    article.summary(),
                    hit.snippet(),
                    article.type().address(article.slug()),
                    hit.score(),
                    article.dates().updated());
        }
    }

    static SearchJson of(SearchResult result, List<String> notices) {
        return new SearchJson(
                result.query().text(),
                result.total(),
                !result.isCutShort(),
                notices,
                TimeUnit.NANOSECONDS.toMicros(result.tookNanos()),
                result.hits().stream().map(Item::of).toList(),
                result.facets());
    }
}
