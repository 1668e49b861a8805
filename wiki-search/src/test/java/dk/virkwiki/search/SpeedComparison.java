package dk.virkwiki.search;

import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
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
 * Measures searches per second of CPU time beside a bare loop of Lucene's own BM25F over the same
 * articles. Not a test: run it by hand, without assertions, with the arguments of {@link
 * CorpusEvaluation}.
 */
final class SpeedComparison {
    private static final int ROUNDS = 8;
    private static final float TITLE_WEIGHT = 3;

    private SpeedComparison() {}

    private interface Search {
        long count(String query) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        var indexes = Path.of(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            var folder = Path.of(arguments[i]);
            var queries =
                    CorpusEvaluation.queries(folder).stream()
                            .map(row -> row.judged().query())
                            .distinct()
                            .toList();
            try (var index =
                    CorpusEvaluation.index(indexes.resolve(folder.getFileName()), folder)) {
                var search = new ArticleSearch(index);
                System.out.printf("%s, %d queries%n", folder.getFileName(), queries.size());
                compare(search, CorpusEvaluation.articles(folder.resolve("docs")), queries);
            }
        }
    }

    private static void compare(
            ArticleSearch search, List<dk.virkwiki.article.Article> articles, List<String> queries)
            throws IOException {
        var analyzer = new DanishAnalyzer();
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var article : articles) {
                var document = new Document();
                document.add(new TextField("title", article.title(), Field.Store.NO));
                document.add(new TextField("body", article.body(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        try (var reader = DirectoryReader.open(directory)) {
            var searcher = new IndexSearcher(reader);
            for (int round = 0; round < ROUNDS; round++) {
                double bare =
                        perSecond(
                                queries,
                                q -> searcher.search(bm25f(analyzer, q), 10).scoreDocs.length);
                double own =
                        perSecond(
                                queries,
                                q ->
                                        search.search(SearchQuery.of(q), Audience.PUBLIC)
                                                .hits()
                                                .size());
                System.out.printf(
                        "bare %.0f/s, own with snippets %.0f/s (%.2f ms)%n", bare, own, 1000 / own);
            }
        }
    }

    private static Query bm25f(Analyzer analyzer, String text) throws IOException {
        var any = new BooleanQuery.Builder();
        for (String term : terms(analyzer, text)) {
            any.add(
                    new CombinedFieldQuery.Builder(term)
                            .addField("title", TITLE_WEIGHT)
                            .addField("body", 1)
                            .build(),
                    Occur.SHOULD);
        }
        return any.build();
    }

    private static List<String> terms(Analyzer analyzer, String text) throws IOException {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("body", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }

    private static double perSecond(List<String> queries, Search search) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long found = 0;
        long start = threads.getCurrentThreadCpuTime();
        for (String query : queries) {
            found += search.count(query);
        }
        long nanos = threads.getCurrentThreadCpuTime() - start;
        if (found == 0) {
            throw new IllegalStateException("nothing was found");
        }
        return queries.size() * 1e9 / nanos;
    }
}
