package dk.virkwiki.search.quality;

import dk.virkwiki.article.Article;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The yardstick: Lucene's own Danish analyzer and BM25 over all fields of an article combined
 * (BM25F), with the weights the site uses. Any word will do. No spelling, compounds, phrases,
 * synonyms of the site, facets or snippets.
 */
public final class PlainLucene implements Engine {
    private static final String SLUG = "slug";
    private static final Map<String, Float> WEIGHTS =
            Map.of("title", 5f, "synonyms", 3f, "summary", 2f, "headings", 2f, "body", 1f);
    private static final int HITS = 10;

    private final Analyzer analyzer = new DanishAnalyzer();
    private final Map<Audience, IndexSearcher> searchers;

    private PlainLucene(Corpus corpus) throws IOException {
        searchers =
                Map.of(
                        Audience.PUBLIC, searcher(corpus, Audience.PUBLIC),
                        Audience.ADVISOR, searcher(corpus, Audience.ADVISOR));
    }

    /** Indexes the corpus in memory. */
    public static PlainLucene of(Corpus corpus) {
        try {
            return new PlainLucene(corpus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article found. */
    public record Found(String slug, String title, float score) {}

    private IndexSearcher searcher(Corpus corpus, Audience audience) throws IOException {
        var directory = new ByteBuffersDirectory();
        var links = corpus.links();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var article : corpus.articles()) {
                if (article.isReadableBy(audience)) {
                    writer.addDocument(document(article, audience, links));
                }
            }
        }
        return new IndexSearcher(DirectoryReader.open(directory));
    }

    private static Document document(Article article, Audience audience, WikiLinks links) {
        var headings = new StringBuilder();
        var body = new StringBuilder();
        for (var section : Markdown.read(article.body(), audience, links).sections()) {
            headings.append(section.heading()).append('\n');
            body.append(section.text()).append('\n');
        }
        var metadata = article.metadata();
        var document = new Document();
        document.add(new StoredField(SLUG, metadata.slug()));
        document.add(new TextField("title", metadata.title(), Field.Store.YES));
        document.add(text("synonyms", String.join("\n", metadata.tags().synonyms())));
        document.add(text("summary", metadata.summary()));
        document.add(text("headings", headings.toString()));
        document.add(text("body", body.toString()));
        return document;
    }

    private static TextField text(String name, String words) {
        return new TextField(name, words, Field.Store.NO);
    }

    @Override
    public List<String> find(String query, Audience audience) {
        return search(query, audience).stream().map(Found::slug).toList();
    }

    /** The ten articles that fit best. */
    public List<Found> search(String words, Audience audience) {
        var searcher = Objects.requireNonNull(searchers.get(audience));
        try {
            var stored = searcher.storedFields();
            var found = new ArrayList<Found>();
            for (var hit : searcher.search(query(words), HITS).scoreDocs) {
                var document = stored.document(hit.doc);
                found.add(new Found(get(document, SLUG), get(document, "title"), hit.score));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(String words) throws IOException {
        var query = new BooleanQuery.Builder();
        try (var tokens = analyzer.tokenStream("body", words)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(combined(term.toString()), Occur.SHOULD);
            }
            tokens.end();
        }
        return query.build();
    }

    private static Query combined(String term) {
        var combined = new CombinedFieldQuery.Builder(term);
        WEIGHTS.forEach(combined::addField);
        return combined.build();
    }

    private static String get(Document document, String field) {
        return Objects.requireNonNull(document.get(field));
    }
}
