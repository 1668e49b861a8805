package dk.virkwiki.search;

import dk.virkwiki.article.Article;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures how well searches find what people meant, by kind of query. */
final class SearchEvaluation {
    private static final int DEPTH = 10;

    private final ArticleSearch search;
    private final Audience audience;

    SearchEvaluation(ArticleSearch search, Audience audience) {
        this.search = search;
        this.audience = audience;
    }

    /**
     * A query and the articles that answer it.
     *
     * @param kind what is special about the query
     * @param relevant ids of the articles that answer it, all equally well
     */
    record Judged(String kind, String query, Set<String> relevant) {}

    /** Prints the table of docs/search.md: the shipped articles, no synonyms. */
    public static void main(String[] arguments) throws IOException {
        var judged = new ArrayList<Judged>();
        var articles = ShippedArticles.all();
        var ids =
                articles.stream()
                        .collect(Collectors.toMap(Article::title, Article::id, (_, last) -> last));
        for (var one : ShippedArticles.queries()) {
            judged.add(new Judged("domain", one.query(), Set.of(ids.get(one.title()))));
        }
        articles.stream()
                .filter(article -> article.isReadableBy(Audience.PUBLIC))
                .forEach(a -> judged.addAll(QueryVariations.of(a.id(), a.title())));
        try (var index = ShippedArticles.index()) {
            var evaluation = new SearchEvaluation(new ArticleSearch(index), Audience.PUBLIC);
            evaluation.scores(judged).forEach((k, s) -> System.out.printf("%-16s %s%n", k, s));
        }
    }

    /** Averages over the queries of one kind. */
    record Scores(int queries, double ndcg, double mrr, double success1, double success3) {
        @Override
        public String toString() {
            return "%5d  nDCG@10 %.3f  MRR %.3f  success@1 %.3f  @3 %.3f"
                    .formatted(queries, ndcg, mrr, success1, success3);
        }
    }

    /** The scores of each kind, in the order the kinds occur. */
    Map<String, Scores> scores(List<Judged> judged) {
        var byKind = new LinkedHashMap<String, List<Judged>>();
        for (var one : judged) {
            byKind.computeIfAbsent(one.kind(), _ -> new ArrayList<>()).add(one);
        }
        var scores = new LinkedHashMap<String, Scores>();
        byKind.forEach((kind, queries) -> scores.put(kind, average(queries)));
        return scores;
    }

    /** Ids of the first ten hits. */
    List<String> found(String query) {
        return search.search(SearchQuery.of(query).withPage(0, DEPTH), audience).hits().stream()
                .map(hit -> hit.article().id())
                .toList();
    }

    private Scores average(List<Judged> queries) {
        double ndcg = 0;
        double mrr = 0;
        double first = 0;
        double firstThree = 0;
        for (var one : queries) {
            var found = found(one.query());
            ndcg += ndcg(found, one.relevant());
            int rank = rank(found, one.relevant());
            mrr += rank == 0 ? 0 : 1.0 / rank;
            first += rank == 1 ? 1 : 0;
            firstThree += rank > 0 && rank <= 3 ? 1 : 0;
        }
        int n = queries.size();
        return new Scores(n, ndcg / n, mrr / n, first / n, firstThree / n);
    }

    /** The place of the first relevant hit, from 1; 0 when there is none. */
    static int rank(List<String> found, Set<String> relevant) {
        for (int i = 0; i < found.size(); i++) {
            if (relevant.contains(found.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Discounted gain of the hits, as a share of the best possible. */
    static double ndcg(List<String> found, Set<String> relevant) {
        double gain = 0;
        double best = 0;
        for (int i = 0; i < DEPTH; i++) {
            double discount = Math.log(2) / Math.log(i + 2);
            if (i < found.size() && relevant.contains(found.get(i))) {
                gain += discount;
            }
            if (i < relevant.size()) {
                best += discount;
            }
        }
        return best == 0 ? 0 : gain / best;
    }
}
