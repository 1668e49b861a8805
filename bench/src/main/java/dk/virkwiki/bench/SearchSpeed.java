package dk.virkwiki.bench;

import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchSynonyms;
import dk.virkwiki.search.quality.Corpus;
import dk.virkwiki.search.quality.JudgedQueries;
import dk.virkwiki.search.quality.PlainLucene;
import dk.virkwiki.search.quality.Product;
import dk.virkwiki.shared.Audience;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * Searches per second of CPU beside plain Lucene (BM25F, ten hits), on one thread, in turn in one
 * run. Arguments: a folder of articles, and a file with a query on each line or a {@code .tsv} of
 * judged queries. Prints medians over rounds.
 */
final class SearchSpeed {
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 9;
    private static final int MOST_QUERIES = 400;
    private static final int HITS = 10;
    private static final int SUGGESTIONS = 8;

    private SearchSpeed() {}

    public static void main(String[] args) {
        var corpus = Corpus.of(Path.of(args[0]));
        var queries = queries(Path.of(args[1]));
        var plain = PlainLucene.of(corpus);
        try (var product = Product.of(corpus, SearchSynonyms.none())) {
            System.out.printf(
                    "%d articles, %d queries%n", corpus.articles().size(), queries.size());
            var rounds = new ArrayList<Round>();
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                var round = round(product, plain, queries);
                if (i >= WARM_UP) {
                    rounds.add(round);
                }
            }
            print("plain Lucene, ten hits", Round::plain, rounds);
            print("ten hits with passages", Round::tenHits, rounds);
            print("ten hits, no passages", Round::ranking, rounds);
            print("suggestions", Round::suggestions, rounds);
        }
    }

    private static List<String> queries(Path file) {
        var queries = new ArrayList<>(all(file));
        Collections.shuffle(queries, new Random(1));
        return queries.subList(0, Math.min(MOST_QUERIES, queries.size()));
    }

    private static List<String> all(Path file) {
        return file.toString().endsWith(".tsv")
                ? JudgedQueries.read(file).stream().map(judged -> judged.query()).toList()
                : ArticleFiles.lines(file);
    }

    private static Round round(Product product, PlainLucene plain, List<String> queries) {
        var search = product.search();
        return new Round(
                millis(q -> plain.search(q, Audience.PUBLIC), queries),
                millis(q -> search.search(page(q, HITS), Audience.PUBLIC), queries),
                millis(q -> search.search(page(q, 1), Audience.PUBLIC), queries),
                millis(q -> search.suggest(q, Audience.PUBLIC, SUGGESTIONS), queries));
    }

    private static SearchQuery page(String query, int hits) {
        return SearchQuery.of(query).withPage(0, hits);
    }

    /** CPU for each query, in milliseconds. */
    private static double millis(Consumer<String> search, List<String> queries) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        queries.forEach(search);
        return (threads.getCurrentThreadCpuTime() - start) / 1e6 / queries.size();
    }

    private static void print(String what, ToDoubleFunction<Round> millis, List<Round> rounds) {
        double share = median(rounds, round -> round.plain() / millis.applyAsDouble(round));
        double each = median(rounds, millis);
        System.out.printf(
                "%-24s %6.0f /s of CPU, %.3f ms each, %4.0f %% of plain Lucene%n",
                what, 1_000 / each, each, 100 * share);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        return rounds.stream()
                .mapToDouble(value)
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElse(0);
    }

    /** Milliseconds of CPU for each query, of the same queries in turn. */
    private record Round(double plain, double tenHits, double oneHit, double suggestions) {
        /**
         * What remains when the nine passages between one and ten hits tell what a passage costs.
         */
        double ranking() {
            return oneHit - (tenHits - oneHit) / (HITS - 1);
        }
    }
}
