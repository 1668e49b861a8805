package dk.virkwiki.search;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.search.SearchEvaluation.Judged;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures search on folders of articles with judged queries. A folder has {@code docs/*.md} with
 * front matter and {@code queries.tsv}: id, kind, query, slugs of the articles that answer it with
 * commas between, and, for a variation, the id of the query it was made of. Not a test: run it by
 * hand. The first argument is a folder where the indexes may stay between runs, the others are the
 * folders to measure.
 */
final class CorpusEvaluation {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private CorpusEvaluation() {}

    /**
     * A judged query.
     *
     * @param base id of the query that this is a variation of; empty when it is none
     */
    record Row(String id, Judged judged, String base) {}

    public static void main(String[] arguments) throws IOException {
        var indexes = Path.of(arguments[0]);
        var all = new LinkedHashMap<String, Map<String, double[]>>();
        for (int i = 1; i < arguments.length; i++) {
            var folder = Path.of(arguments[i]);
            var name = folder.getFileName().toString();
            try (var index = index(indexes.resolve(name), folder)) {
                all.put(name, measure(new ArticleSearch(index), folder));
            }
        }
        print(all);
    }

    /** The index of a folder's articles; made when it is not there. */
    static ArticleIndex index(Path indexFolder, Path folder) throws IOException {
        var index = ArticleIndex.open(indexFolder, _ -> WikiLinks.none());
        if (index.needsRebuild()) {
            var articles = articles(folder.resolve("docs"));
            index.rebuild(articles::stream, _ -> {});
            index.commit("made");
        }
        index.settle();
        return index;
    }

    static List<Article> articles(Path docs) throws IOException {
        var articles = new ArrayList<Article>();
        try (var files = Files.walk(docs)) {
            for (var file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                String source = Files.readString(file);
                var metadata = ArticleFile.read(source).metadata();
                if (metadata != null) {
                    articles.add(new Article(metadata.slug(), 1, source, metadata, "", AT, AT));
                }
            }
        }
        return articles;
    }

    static List<Row> queries(Path folder) throws IOException {
        var rows = new ArrayList<Row>();
        for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) {
            var cells = line.split("\t", -1);
            if (cells.length == 5 && !cells[0].equals("id")) {
                var relevant = Set.of(cells[3].split(","));
                rows.add(new Row(cells[0], new Judged(cells[1], cells[2], relevant), cells[4]));
            }
        }
        return rows;
    }

    private static Map<String, double[]> measure(ArticleSearch search, Path folder)
            throws IOException {
        var evaluation = new SearchEvaluation(search, Audience.PUBLIC);
        var rows = queries(folder);
        var scores = new HashMap<String, Double>();
        var sums = new LinkedHashMap<String, double[]>();
        try (var misses = new PrintWriter(folder.getFileName() + ".misses.tsv")) {
            for (var row : rows) {
                var found = evaluation.found(row.judged().query());
                double score = SearchEvaluation.ndcg(found, row.judged().relevant());
                var sum = sums.computeIfAbsent(row.judged().kind(), _ -> new double[4]);
                scores.put(row.id(), score);
                sum[0]++;
                sum[1] += score;
                var untouched = scores.get(row.base());
                if (untouched != null) {
                    sum[2]++;
                    sum[3] += untouched;
                }
                if (score < 0.99) {
                    misses.printf(
                            "%s\t%s\t%.2f\t%s\t%s\t%s\t%s%n",
                            row.id(),
                            row.judged().kind(),
                            score,
                            row.judged().query(),
                            row.base(),
                            row.judged().relevant(),
                            found.stream().limit(4).toList());
                }
            }
        }
        return sums;
    }

    private static void print(Map<String, Map<String, double[]>> all) {
        System.out.printf("%-16s", "");
        all.keySet().forEach(corpus -> System.out.printf(" %-12.12s", corpus));
        System.out.println(" all");
        var kinds = new LinkedHashSet<String>();
        all.values().forEach(sums -> kinds.addAll(sums.keySet()));
        for (String kind : kinds) {
            System.out.printf("%-16s", kind);
            var total = new double[4];
            for (var sums : all.values()) {
                var sum = sums.getOrDefault(kind, new double[4]);
                System.out.print(" " + cell(sum));
                for (int i = 0; i < 4; i++) {
                    total[i] += sum[i];
                }
            }
            System.out.println(" " + cell(total));
        }
    }

    private static String cell(double[] sum) {
        String kept = sum[2] == 0 ? "" : "(%.0f %%)".formatted(100 * sum[1] / sum[3]);
        return "%.3f %-6s".formatted(sum[0] == 0 ? 0 : sum[1] / sum[0], kept);
    }
}
