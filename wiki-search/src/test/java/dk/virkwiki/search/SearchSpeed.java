package dk.virkwiki.search;

import dk.virkwiki.article.Article;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Measures the CPU time of a search on 10,000 articles, made of the paragraphs of the shipped ones,
 * with one thread. Not a test: run it by hand, without assertions. The argument is a folder where
 * the index may stay between runs.
 */
final class SearchSpeed {
    private static final int ARTICLES = 10_000;
    private static final int ROUNDS = 12;
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private SearchSpeed() {}

    public static void main(String[] arguments) throws IOException {
        var shipped = ShippedArticles.all();
        var links = ShippedArticles.links(shipped);
        try (var index = ArticleIndex.open(Path.of(arguments[0]), _ -> links)) {
            if (index.needsRebuild()) {
                index.rebuild(() -> made(shipped).stream(), _ -> {});
            }
            index.settle();
            var queries = queries(shipped);
            var search = new ArticleSearch(index);
            for (int round = 0; round < ROUNDS; round++) {
                measure(search, queries);
            }
        }
    }

    private static void measure(ArticleSearch search, List<String> queries) {
        var threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[queries.size()];
        long found = 0;
        for (int i = 0; i < nanos.length; i++) {
            long start = threads.getCurrentThreadCpuTime();
            found += search.search(SearchQuery.of(queries.get(i)), Audience.PUBLIC).total();
            nanos[i] = threads.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%d queries: mean %.2f ms, median %.2f ms, slowest tenth from %.2f ms; %d found%n",
                nanos.length,
                Arrays.stream(nanos).average().orElse(0) / 1e6,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 9 / 10] / 1e6,
                found);
    }

    private static List<String> queries(List<Article> articles) {
        return articles.stream()
                .flatMap(a -> QueryVariations.of(a.id(), a.title()).stream())
                .map(SearchEvaluation.Judged::query)
                .toList();
    }

    /** Titles and metadata as shipped, again and again; paragraphs of any article. */
    private static List<Article> made(List<Article> shipped) {
        var random = new Random(1);
        var paragraphs = shipped.stream().flatMap(a -> Arrays.stream(paragraphs(a))).toList();
        return IntStream.range(0, ARTICLES)
                .mapToObj(i -> made(i, shipped.get(i % shipped.size()), paragraphs, random))
                .toList();
    }

    private static String[] paragraphs(Article article) {
        return article.body().split("\n\n");
    }

    private static Article made(int i, Article like, List<String> paragraphs, Random random) {
        String source = like.source();
        var text = new StringBuilder(source);
        text.setLength(source.length() - like.body().length());
        for (int j = 0; j < paragraphs(like).length; j++) {
            text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
        }
        return new Article("article-" + i, 1, text.toString(), like.metadata(), "", AT, AT);
    }
}
