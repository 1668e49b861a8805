package dk.virkwiki.search.document;

import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.SearchResult.Count;
import dk.virkwiki.search.SearchResult.Facets;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Counts the articles that match, in all and for each code, among those that an audience may read.
 * A code is counted under the filters of the other kinds.
 */
public final class FacetCounts {
    private final Map<String, Integer> types = new HashMap<>();
    private final Map<String, Integer> topics = new HashMap<>();
    private final Map<String, Integer> owners = new HashMap<>();
    private final Map<String, Integer> readers = new HashMap<>();
    private int total;

    private FacetCounts() {}

    /**
     * @param matching what matches, before the filters and whoever may read it
     */
    public static FacetCounts of(
            IndexSearcher searcher, Query matching, Audience audience, Filters filters)
            throws IOException {
        var combinations = new Combinations();
        searcher.search(matching, combinations);
        var counts = new FacetCounts();
        combinations.counts.forEach(
                (encoded, count) -> {
                    var codes = FacetCodes.decoded(encoded);
                    if (codes.isReadableBy(audience)) {
                        counts.add(codes, count, filters);
                    }
                });
        return counts;
    }

    /** Nothing counted but a number that is already known. */
    public static FacetCounts none(int total) {
        var counts = new FacetCounts();
        counts.total = total;
        return counts;
    }

    private void add(FacetCodes codes, int count, Filters filters) {
        boolean type = codes.hasType(filters);
        boolean topic = codes.hasTopic(filters);
        boolean owner = codes.hasOwner(filters);
        boolean reader = codes.hasReaders(filters);
        if (topic && owner && reader) {
            types.merge(codes.type(), count, Integer::sum);
        }
        if (type && owner && reader) {
            codes.topics().forEach(code -> topics.merge(code, count, Integer::sum));
        }
        if (type && topic && reader && !codes.owner().isEmpty()) {
            owners.merge(codes.owner(), count, Integer::sum);
        }
        if (type && topic && owner) {
            codes.readers().forEach(code -> readers.merge(code, count, Integer::sum));
        }
        if (type && topic && owner && reader) {
            total += count;
        }
    }

    public int total() {
        return total;
    }

    public Facets facets() {
        return new Facets(sorted(types), sorted(topics), sorted(owners), sorted(readers));
    }

    private static List<Count> sorted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::code))
                .toList();
    }

    /** Counts how often each combination of codes occurs. */
    private static final class Combinations extends SimpleCollector {
        final Map<String, Integer> counts = new HashMap<>();
        private @Nullable SortedDocValues values;
        private int[] segment = {};

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            values = DocValues.getSorted(context.reader(), CardFields.CODES);
            segment = new int[values.getValueCount()];
        }

        @Override
        public void collect(int doc) throws IOException {
            if (values != null && values.advanceExact(doc)) {
                segment[values.ordValue()]++;
            }
        }

        @Override
        public void finish() throws IOException {
            for (int i = 0; values != null && i < segment.length; i++) {
                if (segment[i] > 0) {
                    counts.merge(values.lookupOrd(i).utf8ToString(), segment[i], Integer::sum);
                }
            }
            values = null;
        }
    }
}
