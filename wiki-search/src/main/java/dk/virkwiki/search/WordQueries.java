package dk.virkwiki.search;

import dk.virkwiki.search.Reading.Alternative;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Makes queries of what words may stand for, and keeps what they look for. For one query. */
final class WordQueries {
    private final IndexedTerms terms;
    private final Marks.Builder marks = new Marks.Builder();
    private final Set<String> matched = new LinkedHashSet<>();

    WordQueries(IndexedTerms terms) {
        this.terms = terms;
    }

    /** The best of the ways of finding a word. */
    Query query(List<Alternative> alternatives) {
        var choices = new ArrayList<Query>();
        for (var alternative : alternatives) {
            var found = alternative.terms().stream().filter(terms::isIndexed).toList();
            if (found.isEmpty()) {
                continue;
            }
            float boost = alternative.boost();
            var all = new BooleanQuery.Builder();
            for (String term : found) {
                mark(term, boost);
                matched.add(term);
                all.add(boosted(terms.query(term), boost), Occur.SHOULD);
            }
            choices.add(
                    found.size() == 1
                            ? boosted(terms.query(found.getFirst()), boost)
                            : all.build());
        }
        return best(choices);
    }

    /** Shows the term in snippets. */
    void mark(String term, float boost) {
        marks.add(term, boost * terms.rarity(term));
    }

    Marks marks() {
        return marks.build();
    }

    /** Every term that was asked for. */
    Set<String> matched() {
        return matched;
    }

    static Query best(List<Query> choices) {
        return switch (choices.size()) {
            case 0 -> new MatchNoDocsQuery();
            case 1 -> choices.getFirst();
            default -> new DisjunctionMaxQuery(choices, 0);
        };
    }

    static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
