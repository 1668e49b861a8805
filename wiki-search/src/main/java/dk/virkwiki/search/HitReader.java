package dk.virkwiki.search;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads what is shown of an article from the index, for one audience. */
final class HitReader {
    private static final Set<String> SUMMARY_FIELDS =
            Set.of(
                    CardFields.ID,
                    CardFields.SLUG,
                    CardFields.TITLE,
                    CardFields.SUMMARY,
                    CardFields.TYPE,
                    CardFields.OWNER,
                    CardFields.AUDIENCE,
                    CardFields.UPDATED,
                    CardFields.VERIFIED,
                    CardFields.REVIEW_BY);

    private static final BytesRef NO_PASSAGES = new BytesRef(new byte[1]);

    private final IndexReader reader;
    private final StoredFields stored;
    private final AudienceFields fields;

    HitReader(IndexSearcher searcher, AudienceFields fields) throws IOException {
        this.reader = searcher.getIndexReader();
        this.stored = searcher.storedFields();
        this.fields = fields;
    }

    Hit hit(ScoreDoc found, Marks marks) throws IOException {
        var best = Passages.best(passages(found.doc), marks);
        return new Hit(
                summary(found.doc),
                Snippet.html(best),
                best.headingId(),
                best.heading(),
                found.score);
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

    Hit.Summary summary(int doc) throws IOException {
        return summary(stored.document(doc, SUMMARY_FIELDS));
    }

    private static Hit.Summary summary(Document document) {
        var updated = Objects.requireNonNull(document.getField(CardFields.UPDATED)).numericValue();
        return new Hit.Summary(
                text(document, CardFields.ID),
                text(document, CardFields.SLUG),
                text(document, CardFields.TITLE),
                text(document, CardFields.SUMMARY),
                ArticleType.of(text(document, CardFields.TYPE)).orElse(ArticleType.PAGE),
                document.get(CardFields.OWNER),
                new Hit.Dates(
                        Instant.ofEpochMilli(updated.longValue()),
                        date(document, CardFields.VERIFIED),
                        date(document, CardFields.REVIEW_BY)),
                Audience.valueOf(text(document, CardFields.AUDIENCE).toUpperCase(Locale.ROOT)));
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNullElse(document.get(field), "");
    }

    private static @Nullable LocalDate date(Document document, String field) {
        String date = document.get(field);
        return date == null ? null : LocalDate.parse(date);
    }
}
