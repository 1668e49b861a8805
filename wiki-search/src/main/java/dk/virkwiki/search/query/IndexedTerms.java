package dk.virkwiki.search.query;

import dk.virkwiki.search.document.AudienceFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What the index holds of the terms of one query, each looked up once however often it is needed.
 * For one thread.
 */
final class IndexedTerms {
    private final IndexSearcher searcher;
    private final String field;
    private final double texts;
    private final Map<String, TermStates> known = new HashMap<>();

    IndexedTerms(IndexSearcher searcher, AudienceFields fields) {
        this.searcher = searcher;
        this.field = fields.words();
        try {
            texts = Math.max(1, searcher.getIndexReader().getDocCount(field));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether any text has the term, by itself or as part of a compound. */
    boolean isIndexed(String term) {
        return documents(term) > 0;
    }

    /** Finds the texts with the term. */
    Query query(String term) {
        return new TermQuery(new Term(field, term), states(term));
    }

    /** How much it says that a text has the term: what BM25 gives it at most. */
    float rarity(String term) {
        long documents = documents(term);
        return (float) Math.log(1 + (texts - documents + 0.5) / (documents + 0.5));
    }

    private int documents(String term) {
        return states(term).docFreq();
    }

    private TermStates states(String term) {
        var states = known.get(term);
        if (states == null) {
            try {
                states = TermStates.build(searcher, new Term(field, term), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            known.put(term, states);
        }
        return states;
    }
}
