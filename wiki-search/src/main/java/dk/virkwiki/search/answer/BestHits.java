package dk.virkwiki.search.answer;

import dk.virkwiki.search.document.AudienceFields;
import dk.virkwiki.search.document.Signals;
import dk.virkwiki.search.query.CloseLook;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Finds the best hits of a query: those whose words fit best, looked at more closely. */
final class BestHits {
    private static final int LOOKED_AT_CLOSELY = 60;
    private static final Comparator<ScoreDoc> BEST_FIRST =
            Comparator.comparingDouble((ScoreDoc hit) -> -hit.score)
                    .thenComparingInt(hit -> hit.doc);

    private final IndexSearcher searcher;
    private final AudienceFields fields;
    private final CloseLook closeLook;
    private final Signals signals;
    private int atLeast;

    BestHits(IndexSearcher searcher, AudienceFields fields, CloseLook closeLook, Signals signals) {
        this.searcher = searcher;
        this.fields = fields;
        this.closeLook = closeLook;
        this.signals = signals;
    }

    /** The number of articles that were seen to match. */
    int atLeast() {
        return atLeast;
    }

    /** One page of hits, best first. */
    List<ScoreDoc> find(Query query, int offset, int limit) throws IOException {
        if (limit <= 0) {
            return List.of();
        }
        int end = offset + limit;
        int looked = Math.max(LOOKED_AT_CLOSELY, end);
        var manager = new TopScoreDocCollectorManager(looked, null, looked);
        var found = searcher.search(query, manager);
        atLeast = (int) Math.min(Integer.MAX_VALUE, found.totalHits.value());
        var hits = found.scoreDocs;
        look(hits);
        Arrays.sort(hits, BEST_FIRST);
        return List.of(hits).subList(Math.min(offset, hits.length), Math.min(end, hits.length));
    }

    /** Reads the hits in the order in which the index keeps them. */
    private void look(ScoreDoc[] hits) throws IOException {
        var inOrder = hits.clone();
        Arrays.sort(inOrder, Comparator.comparingInt(hit -> hit.doc));
        int at = 0;
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            if (at == inOrder.length || inOrder[at].doc >= end) {
                continue;
            }
            int first = at;
            while (at < inOrder.length && inOrder[at].doc < end) {
                at++;
            }
            look(leaf, Arrays.asList(inOrder).subList(first, at));
        }
    }

    private void look(LeafReaderContext leaf, List<ScoreDoc> hits) throws IOException {
        var order = DocValues.getBinary(leaf.reader(), fields.order());
        var factors = signals.in(leaf.reader());
        for (var hit : hits) {
            int doc = hit.doc - leaf.docBase;
            if (order.advanceExact(doc)) {
                hit.score += closeLook.score(order.binaryValue());
            }
            hit.score *= factors.of(doc);
        }
    }
}
