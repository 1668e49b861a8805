package dk.virkwiki.search.document;

import dk.virkwiki.article.Article;
import dk.virkwiki.search.danish.Compounds;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.text.CountedTerms;
import dk.virkwiki.search.text.IndexedText;
import dk.virkwiki.search.text.TextWords;
import dk.virkwiki.shared.Audience;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Builds what the index keeps of an article. */
final class ArticleDocument {
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType LISTED = type(IndexOptions.DOCS, true);

    /** The value that marks what no longer holds. */
    private final Document document = new Document();

    private ArticleDocument() {}

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /**
     * The document of an article, with the words of each audience that may read it. A text that is
     * the same for all is taken apart once, with what the public knows, and its passages are kept
     * once.
     */
    static Document of(
            Article article,
            Map<Audience, TextWords> words,
            Map<Audience, Compounds> compounds,
            Stems stems) {
        var builder = new ArticleDocument();
        builder.addCard(article);
        var open = words.get(Audience.PUBLIC);
        var all = words.get(Audience.ADVISOR);
        if (open != null) {
            var text = IndexedText.of(open, of(compounds, Audience.PUBLIC), stems);
            builder.addText(AudienceFields.of(Audience.PUBLIC), text);
            builder.addPassages(AudienceFields.of(Audience.PUBLIC), text);
            if (open == all) {
                builder.addText(AudienceFields.of(Audience.ADVISOR), text);
            }
        }
        if (all != null && open != all) {
            var text = IndexedText.of(all, of(compounds, Audience.ADVISOR), stems);
            builder.addText(AudienceFields.of(Audience.ADVISOR), text);
            builder.addPassages(AudienceFields.of(Audience.ADVISOR), text);
        }
        return builder.document;
    }

    private static Compounds of(Map<Audience, Compounds> compounds, Audience audience) {
        return Objects.requireNonNull(compounds.get(audience));
    }

    private void addCard(Article article) {
        var metadata = article.metadata();
        document.add(new StringField(CardFields.ID, article.id(), Field.Store.YES));
        document.add(new BinaryDocValuesField(CardFields.CARD, Card.encode(article)));
        long days = Signals.days(metadata);
        document.add(new NumericDocValuesField(CardFields.DAYS, days));
        document.add(new StoredField(CardFields.NUMBER, article.number()));
        document.add(
                new StringField(CardFields.AUDIENCE, code(metadata.visibility()), Field.Store.NO));
        addCode(CardFields.TYPE, metadata.type().code());
        addCode(CardFields.OWNER, metadata.owner());
        var codes = new BytesRef(FacetCodes.encoded(metadata));
        document.add(new SortedDocValuesField(CardFields.CODES, codes));
        for (String topic : metadata.tags().topics()) {
            document.add(new StringField(CardFields.TOPIC, topic, Field.Store.NO));
        }
        for (String readers : FacetCodes.readers(metadata)) {
            document.add(new StringField(CardFields.READERS, readers, Field.Store.NO));
        }
        ListFields.add(document, article);
    }

    static String code(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }

    private void addCode(String field, @Nullable String code) {
        if (code != null) {
            document.add(new StringField(field, code, Field.Store.NO));
        }
    }

    private void addText(AudienceFields fields, IndexedText text) {
        document.add(new Field(fields.words(), new CountedTerms(text.words()), COUNTED));
        document.add(new Field(fields.title(), text.title().again(), PLACED));
        document.add(new Field(fields.text(), text.text().again(), PLACED));
        document.add(new Field(fields.forms(), new CountedTerms(text.forms()), LISTED));
        document.add(new BinaryDocValuesField(fields.order(), new BytesRef(text.order())));
    }

    private void addPassages(AudienceFields fields, IndexedText text) {
        document.add(new BinaryDocValuesField(fields.passages(), new BytesRef(text.passages())));
    }
}
