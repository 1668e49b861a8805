package dk.virkwiki.search;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
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

    private final StoredFields stored;
    private final AudienceFields fields;
    private final Set<String> hitFields;

    HitReader(IndexSearcher searcher, AudienceFields fields) throws IOException {
        this.stored = searcher.storedFields();
        this.fields = fields;
        var all = new HashSet<>(SUMMARY_FIELDS);
        all.add(fields.passages());
        this.hitFields = Set.copyOf(all);
    }

    Hit hit(ScoreDoc found, Marks marks) throws IOException {
        var document = stored.document(found.doc, hitFields);
        var encoded = document.getBinaryValue(fields.passages());
        var best = Passages.best(encoded == null ? new BytesRef(new byte[1]) : encoded, marks);
        return new Hit(
                summary(document),
                Snippet.html(best),
                best.headingId(),
                best.heading(),
                found.score);
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
