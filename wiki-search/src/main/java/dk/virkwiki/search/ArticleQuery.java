package dk.virkwiki.search;

import dk.virkwiki.search.SearchResult.Correction;
import java.util.List;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A query as the index is asked.
 *
 * @param matching which articles are found; quick to count with, says nothing of their rank
 * @param ranking the same articles, ranked by their words
 * @param bonus what moves the best of them further up: phrases and the title
 * @param marks terms to look for in snippets
 * @param correction what misspelled words were read as, or null
 * @param notices sentences about words of the query
 */
record ArticleQuery(
        Query matching,
        Query ranking,
        Query bonus,
        Marks marks,
        @Nullable Correction correction,
        List<String> notices) {}
