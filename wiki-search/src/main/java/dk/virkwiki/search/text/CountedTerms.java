package dk.virkwiki.search.text;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Terms with how often each is to count, as Lucene reads them. */
public final class CountedTerms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<String, Integer>> counts;

    public CountedTerms(Map<String, Integer> counts) {
        this.counts = counts.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!counts.hasNext()) {
            return false;
        }
        clearAttributes();
        var next = counts.next();
        term.append(next.getKey());
        frequency.setTermFrequency(next.getValue());
        return true;
    }
}
