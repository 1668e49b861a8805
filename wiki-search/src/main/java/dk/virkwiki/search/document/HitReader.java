package dk.virkwiki.search.document;

import dk.virkwiki.search.Hit;
import dk.virkwiki.search.text.Marks;
import dk.virkwiki.search.text.Passages;
import dk.virkwiki.search.text.Snippet;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** Reads what is shown of an article from the index, for one audience. */
public final class HitReader {
    private static final BytesRef NO_PASSAGES = new BytesRef(new byte[1]);

    private final IndexReader reader;
    private final AudienceFields fields;

    public HitReader(IndexSearcher searcher, AudienceFields fields) {
        this.reader = searcher.getIndexReader();
        this.fields = fields;
    }

    public Hit hit(ScoreDoc found, Marks marks) throws IOException {
        var best = Passages.best(passages(found.doc), marks);
        return new Hit(
                summary(found.doc),
                Snippet.html(best),
                best.headingId(),
                best.heading(),
                found.score);
    }

    /** The hit without a snippet. */
    public Hit bare(ScoreDoc found) throws IOException {
        return new Hit(summary(found.doc), "", "", "", found.score);
    }

    private BytesRef passages(int doc) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        for (String field : List.of(fields.passages(), fields.openPassages())) {
            var values = DocValues.getBinary(leaf.reader(), field);
            if (values.advanceExact(doc - leaf.docBase)) {
                return values.binaryValue();
            }
        }
        return NO_PASSAGES;
    }

    public Hit.Summary summary(int doc) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        var cards = DocValues.getBinary(leaf.reader(), CardFields.CARD);
        if (!cards.advanceExact(doc - leaf.docBase)) {
            throw new IllegalStateException("an article without a card");
        }
        return Card.decode(cards.binaryValue());
    }
}
