package dk.virkwiki.search.query;

import dk.virkwiki.search.query.Reading.Alternative;
import dk.virkwiki.search.text.Marks;
import java.util.ArrayList;
import java.util.List;
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
            found.forEach(term -> mark(term, boost));
            choices.add(each(found, boost));
        }
        return best(choices);
    }

    /** The terms, each for itself, added up. */
    private Query each(List<String> found, float boost) {
        if (found.size() == 1) {
            return boosted(terms.query(found.getFirst()), boost);
        }
        var all = new BooleanQuery.Builder();
        for (String term : found) {
            all.add(boosted(terms.query(term), boost), Occur.SHOULD);
        }
        return all.build();
    }

    /** Shows the term in snippets. */
    void mark(String term, float boost) {
        marks.add(term, boost * terms.rarity(term));
    }

    Marks marks() {
        return marks.build();
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
