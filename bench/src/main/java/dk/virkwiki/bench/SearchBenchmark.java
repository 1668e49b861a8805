package dk.virkwiki.bench;

import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchResult;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.search.quality.Corpus;
import dk.virkwiki.search.quality.PlainLucene;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Searches in process, one query after the other, beside a bare Lucene over the same articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SearchBenchmark {
    /** Folder of articles. */
    @Param("articles")
    public String articles = "";

    /** File with a query on each line. */
    @Param("bench/queries.txt")
    public String queries = "";

    private List<String> words = List.of();
    private int next;

    /** The product's search. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init")
    public static class Product {
        private Wiki wiki;
        private ArticleSearch search;

        @Setup
        public void open(SearchBenchmark given) {
            wiki = Wiki.with(Path.of(given.articles));
            search = wiki.get(ArticleSearch.class);
        }

        @TearDown
        public void close() throws IOException {
            wiki.close();
        }
    }

    /** The yardstick. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init")
    public static class Yardstick {
        private PlainLucene lucene;

        @Setup
        public void open(SearchBenchmark given) {
            lucene = PlainLucene.of(Corpus.of(Path.of(given.articles)));
        }
    }

    @Setup
    public void read() {
        words = ArticleFiles.lines(Path.of(queries));
    }

    private String nextWords() {
        next = (next + 1) % words.size();
        return words.get(next);
    }

    /** Ten hits with their passages. */
    @Benchmark
    public SearchResult tenHits(Product product) {
        return product.search.search(SearchQuery.of(nextWords()), Audience.PUBLIC);
    }

    /** The same but for nine of the ten passages: what understanding and ranking cost. */
    @Benchmark
    public SearchResult oneHit(Product product) {
        var query = SearchQuery.of(nextWords()).withPage(0, 1);
        return product.search.search(query, Audience.PUBLIC);
    }

    @Benchmark
    public Object bareLucene(Yardstick yardstick) {
        return yardstick.lucene.search(nextWords(), Audience.PUBLIC);
    }
}
