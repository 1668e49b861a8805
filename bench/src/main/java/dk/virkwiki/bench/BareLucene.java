package dk.virkwiki.bench;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The yardstick for search: BM25 over title and body with Lucene's own Danish analyzer, and nothing
 * else. No audiences, spelling, synonyms, facets or snippets.
 */
final class BareLucene {
    private static final String SLUG = "slug";
    private static final String TITLE = "title";
    private static final String BODY = "body";

    private final Analyzer analyzer = new DanishAnalyzer();
    private final IndexSearcher searcher;

    private BareLucene(List<ArticleFiles.Text> texts) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var text : texts) {
                writer.addDocument(document(text));
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    /** An article found. */
    record Found(String slug, String title, float score) {}

    /** An index of the articles that the public may read, in memory. */
    static BareLucene of(List<ArticleFiles.Text> texts) {
        try {
            return new BareLucene(
                    texts.stream()
                            .filter(text -> Audience.PUBLIC.maySee(text.metadata().visibility()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(ArticleFiles.Text text) {
        var view = Markdown.read(text.body(), Audience.PUBLIC, WikiLinks.none());
        var words = new StringBuilder(text.metadata().summary());
        for (var section : view.sections()) {
            words.append('\n').append(section.heading()).append('\n').append(section.text());
        }
        var document = new Document();
        document.add(new StoredField(SLUG, text.metadata().slug()));
        document.add(new TextField(TITLE, text.metadata().title(), Field.Store.YES));
        document.add(new TextField(BODY, words.toString(), Field.Store.NO));
        return document;
    }

    /** The ten articles that fit best; any of the words will do. */
    List<Found> search(String words) {
        var builder = new QueryBuilder(analyzer);
        var title = builder.createBooleanQuery(TITLE, words);
        var body = builder.createBooleanQuery(BODY, words);
        if (title == null || body == null) {
            return List.of();
        }
        var query = new BooleanQuery.Builder();
        query.add(title, Occur.SHOULD);
        query.add(body, Occur.SHOULD);
        try {
            var stored = searcher.storedFields();
            var found = new ArrayList<Found>();
            for (var hit : searcher.search(query.build(), 10).scoreDocs) {
                var document = stored.document(hit.doc);
                found.add(new Found(get(document, SLUG), get(document, TITLE), hit.score));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String get(Document document, String field) {
        return Objects.requireNonNull(document.get(field));
    }
}
