package dk.virkwiki.search.query;

import dk.virkwiki.search.SearchResult.Correction;
import dk.virkwiki.search.text.Marks;
import java.util.List;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A query as the index is asked.
 *
 * @param ranking the articles that are found, ranked by their words
 * @param hasWords whether anything that is found has words of the query
 * @param closeLook what moves the best of them further up: the title and the order of words
 * @param marks terms to look for in snippets
 * @param correction what misspelled words were read as, or null
 * @param notices sentences about words of the query
 */
public record ArticleQuery(
        Query ranking,
        boolean hasWords,
        CloseLook closeLook,
        Marks marks,
        @Nullable Correction correction,
        List<String> notices) {}
