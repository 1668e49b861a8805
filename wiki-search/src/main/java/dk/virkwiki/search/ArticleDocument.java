package dk.virkwiki.search;

import dk.virkwiki.article.Article;
import dk.virkwiki.search.danish.Compounds;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Word;
import dk.virkwiki.shared.Audience;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Builds what the index keeps of an article. */
final class ArticleDocument {
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType COUNTED_ONLY = type(IndexOptions.DOCS_AND_FREQS, true);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType LISTED = type(IndexOptions.DOCS, true);

    private final Document document = new Document();
    private final Stems stems;

    private ArticleDocument(Stems stems) {
        this.stems = stems;
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /** The document of an article, with the words of each audience that may read it. */
    static Document of(
            Article article,
            Map<Audience, TextWords> words,
            Map<Audience, Compounds> compounds,
            Stems stems) {
        var builder = new ArticleDocument(stems);
        builder.addCard(article);
        words.forEach(
                (audience, text) ->
                        builder.addText(
                                AudienceFields.of(audience),
                                text,
                                Objects.requireNonNull(compounds.get(audience))));
        return builder.document;
    }

    private void addCard(Article article) {
        var metadata = article.metadata();
        document.add(new StringField(CardFields.ID, article.id(), Field.Store.YES));
        document.add(new StoredField(CardFields.SLUG, article.slug()));
        document.add(new StoredField(CardFields.TITLE, article.title()));
        document.add(new StoredField(CardFields.SUMMARY, metadata.summary()));
        document.add(new StoredField(CardFields.NUMBER, article.number()));
        document.add(new StoredField(CardFields.UPDATED, article.updated().toEpochMilli()));
        document.add(
                new StringField(CardFields.AUDIENCE, code(metadata.visibility()), Field.Store.YES));
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
        addStored(CardFields.VERIFIED, metadata.freshness().verified());
        addStored(CardFields.REVIEW_BY, metadata.freshness().reviewBy());
    }

    static String code(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }

    private void addCode(String field, @Nullable String code) {
        if (code != null) {
            document.add(new StringField(field, code, Field.Store.YES));
        }
    }

    private void addStored(String field, @Nullable Object value) {
        if (value != null) {
            document.add(new StoredField(field, value.toString()));
        }
    }

    private void addText(AudienceFields fields, TextWords text, Compounds compounds) {
        addCounts(fields, text, compounds);
        var title = new PlacedTerms();
        place(text.title(), title);
        document.add(new Field(fields.title(), title, PLACED));
        document.add(
                new StringField(fields.titleKey(), titleKey(text.title(), stems), Field.Store.NO));
        document.add(new Field(fields.text(), placedText(text), PLACED));
        document.add(new Field(fields.forms(), new CountedTerms(ones(text)), LISTED));
        var passages = Passages.encode(text, stems, compounds);
        document.add(new BinaryDocValuesField(fields.passages(), new BytesRef(passages)));
    }

    private static Map<String, Integer> ones(TextWords text) {
        return text.forms().stream()
                .filter(form -> form.length() <= 40)
                .collect(Collectors.toMap(form -> form, _ -> 1));
    }

    /** The stems of a title as one term, for titles that equal the query. */
    static String titleKey(List<Word> words, Stems stems) {
        String key =
                words.stream()
                        .filter(word -> !word.isJoined())
                        .map(word -> stems.term(word.form()))
                        .collect(Collectors.joining(" "));
        return key.substring(0, Math.min(key.length(), 1000));
    }

    private void addCounts(AudienceFields fields, TextWords text, Compounds compounds) {
        var words = new HashMap<String, Integer>();
        var parts = new HashMap<String, Integer>();
        var exact = new HashMap<String, Integer>();
        text.forEach(
                (word, weight) -> {
                    var stem = stems.of(word.form());
                    words.merge(stem.term(), weight, Integer::sum);
                    parts.merge(stem.term(), weight, Integer::sum);
                    if (stem.isFolded()) {
                        exact.merge(stem.exact(), weight, Integer::sum);
                    }
                    for (String part : compounds.split(word.form()).terms()) {
                        parts.merge(part, weight, Integer::sum);
                    }
                });
        document.add(new Field(fields.words(), new CountedTerms(words), COUNTED));
        document.add(new Field(fields.parts(), new CountedTerms(parts), COUNTED));
        document.add(new Field(fields.exact(), new CountedTerms(exact), COUNTED_ONLY));
    }

    private PlacedTerms placedText(TextWords text) {
        var placed = new PlacedTerms();
        place(text.summary(), placed);
        for (var passage : text.passages()) {
            if (passage.opensHeading()) {
                place(passage.headingWords(), placed);
            }
            place(passage.words(), placed);
        }
        return placed;
    }

    private void place(List<Word> words, PlacedTerms placed) {
        placed.begin();
        int start = placed.start();
        for (var word : words) {
            placed.add(stems.term(word.form()), word.position(), start);
        }
    }
}
