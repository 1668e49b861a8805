package dk.virkwiki.search.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Says which terms a field of the index has. */
record IndexTerms(IndexReader reader, String field) {
    boolean has(String term) {
        try {
            return reader.docFreq(new Term(field, term)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
