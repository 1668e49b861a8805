package dk.virkwiki.search;

import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.SearchResult.Count;
import dk.virkwiki.search.SearchResult.Facets;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Counts the articles that match, in all and for each code. A code is counted under the filters of
 * the other two kinds.
 */
final class FacetCounts extends SimpleCollector {
    private final Filters filters;
    private final Map<String, Integer> types = new HashMap<>();
    private final Map<String, Integer> topics = new HashMap<>();
    private final Map<String, Integer> owners = new HashMap<>();
    private int total;
    private @Nullable Segment segment;

    private FacetCounts(Filters filters) {
        this.filters = filters;
    }

    /**
     * @param matching what matches, before the filters
     */
    static FacetCounts of(IndexSearcher searcher, Query matching, Filters filters)
            throws IOException {
        var counts = new FacetCounts(filters);
        searcher.search(matching, counts);
        return counts;
    }

    int total() {
        return total;
    }

    Facets facets() {
        return new Facets(sorted(types), sorted(topics), sorted(owners));
    }

    private static List<Count> sorted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::code))
                .toList();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        segment = new Segment(context, filters);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (segment != null) {
            segment.count(doc);
        }
    }

    @Override
    public void finish() throws IOException {
        if (segment != null) {
            total += segment.total;
            segment.types.addTo(types);
            segment.owners.addTo(owners);
            segment.topics.addTo(topics);
            segment = null;
        }
    }

    /** Counts within one segment, where a code is a number. */
    private static final class Segment {
        final SingleCode types;
        final SingleCode owners;
        final Topics topics;
        int total;

        Segment(LeafReaderContext context, Filters filters) throws IOException {
            var reader = context.reader();
            types = new SingleCode(DocValues.getSorted(reader, CardFields.TYPE), filters.type());
            owners = new SingleCode(DocValues.getSorted(reader, CardFields.OWNER), filters.owner());
            topics = new Topics(DocValues.getSortedSet(reader, CardFields.TOPIC), filters.topic());
        }

        void count(int doc) throws IOException {
            boolean type = types.read(doc);
            boolean owner = owners.read(doc);
            boolean topic = topics.read(doc);
            if (owner && topic) {
                types.count();
            }
            if (type && topic) {
                owners.count();
            }
            if (type && owner) {
                topics.count();
            }
            if (type && owner && topic) {
                total++;
            }
        }
    }

    /** A code that an article has once or not at all. */
    private static final class SingleCode {
        private static final int ANY = -2;
        private static final int NONE = -1;

        private final SortedDocValues values;
        private final int[] counts;
        private final int wanted;
        private int current;

        SingleCode(SortedDocValues values, @Nullable String wanted) throws IOException {
            this.values = values;
            counts = new int[values.getValueCount()];
            int found = wanted == null ? ANY : values.lookupTerm(new BytesRef(wanted));
            this.wanted = wanted != null && found < 0 ? Integer.MIN_VALUE : found;
        }

        /** Moves to a document and tells whether it passes the filter. */
        boolean read(int doc) throws IOException {
            current = values.advanceExact(doc) ? values.ordValue() : NONE;
            return wanted == ANY || wanted == current;
        }

        void count() {
            if (current != NONE) {
                counts[current]++;
            }
        }

        void addTo(Map<String, Integer> sums) throws IOException {
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    sums.merge(values.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
                }
            }
        }
    }

    /** The topics of an article, of which it may have many. */
    private static final class Topics {
        private final SortedSetDocValues values;
        private final int[] counts;
        private final boolean any;
        private final long wanted;
        private long[] current = new long[4];
        private int size;

        Topics(SortedSetDocValues values, @Nullable String wanted) throws IOException {
            this.values = values;
            counts = new int[Math.toIntExact(values.getValueCount())];
            any = wanted == null;
            this.wanted = wanted == null ? -1 : values.lookupTerm(new BytesRef(wanted));
        }

        boolean read(int doc) throws IOException {
            size = 0;
            boolean found = any;
            if (!values.advanceExact(doc)) {
                return found;
            }
            int number = values.docValueCount();
            if (current.length < number) {
                current = new long[number];
            }
            for (int i = 0; i < number; i++) {
                current[size++] = values.nextOrd();
                found |= !any && current[i] == wanted;
            }
            return found;
        }

        void count() {
            for (int i = 0; i < size; i++) {
                counts[(int) current[i]]++;
            }
        }

        void addTo(Map<String, Integer> sums) throws IOException {
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    sums.merge(values.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
                }
            }
        }
    }
}
