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
 * @param tookMicros time the search took, in microseconds
 */
record SearchJson(
        String query, int total, long tookMicros, List<Item> hits, SearchResult.Facets facets) {

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
                    "/artikler/" + article.slug(),
                    hit.score(),
                    article.dates().updated());
        }
    }

    static SearchJson of(SearchResult result) {
        return new SearchJson(
                result.query().text(),
                result.total(),
                TimeUnit.NANOSECONDS.toMicros(result.tookNanos()),
                result.hits().stream().map(Item::of).toList(),
                result.facets());
    }
}
