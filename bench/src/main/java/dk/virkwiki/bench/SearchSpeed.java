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

/**
 * Queries per second of CPU: the site's search beside plain Lucene (BM25F) on one thread, in turn
 * in one run. Arguments: a folder of articles, and a file with a query on each line or a {@code
 * .tsv} of judged queries. Prints the median of the pairs.
 */
final class SearchSpeed {
    private static final int WARM_UP = 4;
    private static final int PAIRS = 9;
    private static final int MOST_QUERIES = 400;
    private static final int SUGGESTIONS = 8;

    private SearchSpeed() {}

    public static void main(String[] args) {
        var corpus = Corpus.of(Path.of(args[0]));
        var queries = queries(Path.of(args[1]));
        var plain = PlainLucene.of(corpus);
        try (var product = Product.of(corpus, SearchSynonyms.none())) {
            Consumer<String> yardstick = q -> plain.search(q, Audience.PUBLIC);
            Consumer<String> hits =
                    q -> product.search().search(SearchQuery.of(q), Audience.PUBLIC);
            Consumer<String> ranking =
                    q -> product.search().search(SearchQuery.of(q).withPage(0, 1), Audience.PUBLIC);
            Consumer<String> suggestions =
                    q -> product.search().suggest(q, Audience.PUBLIC, SUGGESTIONS);
            System.out.printf(
                    "%d articles, %d queries%n", corpus.articles().size(), queries.size());
            compare("ten hits with passages", hits, yardstick, queries);
            compare("one hit with its passage", ranking, yardstick, queries);
            compare("suggestions", suggestions, yardstick, queries);
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

    private static void compare(
            String what, Consumer<String> ours, Consumer<String> plain, List<String> queries) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < WARM_UP + PAIRS; i++) {
            var pair = new Pair(seconds(ours, queries), seconds(plain, queries));
            if (i >= WARM_UP) {
                pairs.add(pair);
            }
        }
        Collections.sort(pairs);
        var median = pairs.get(pairs.size() / 2);
        System.out.printf(
                "%-26s %6.0f /s of CPU, %.2f ms each; plain Lucene %6.0f /s; %.0f %% (%.0f-%.0f)%n",
                what,
                queries.size() / median.ours,
                median.ours * 1_000 / queries.size(),
                queries.size() / median.plain,
                100 * median.share(),
                100 * pairs.getFirst().share(),
                100 * pairs.getLast().share());
    }

    private static double seconds(Consumer<String> search, List<String> queries) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        queries.forEach(search);
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    /** Seconds of CPU for the same queries. */
    private record Pair(double ours, double plain) implements Comparable<Pair> {
        double share() {
            return plain / ours;
        }

        @Override
        public int compareTo(Pair other) {
            return Double.compare(share(), other.share());
        }
    }
}
