package dk.virkwiki.search.quality;

import dk.virkwiki.search.SearchSynonyms;
import dk.virkwiki.search.site.ShippedSynonyms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Measures how well searches find what people meant, beside plain Lucene. Without arguments over
 * the shipped articles; {@code --accept} makes what it measures the new floors; {@code --misses}
 * lists the queries that were answered badly instead of the figures; {@code --page} measures the
 * order in which the page of results shows them; any other arguments are folders that hold {@code
 * docs} and {@code queries.tsv}.
 */
public final class SearchQuality {
    private static final String ACCEPT = "--accept";
    private static final String MISSES = "--misses";
    private static final String PAGE = "--page";
    private static final double BAD = 0.8;
    private static final int SHOWN = 6;

    private SearchQuality() {}

    public static void main(String[] arguments) {
        var folders = new ArrayList<>(List.of(arguments));
        boolean accept = folders.remove(ACCEPT);
        Consumer<Setting> show =
                folders.remove(MISSES) ? SearchQuality::misses : SearchQuality::figures;
        if (folders.remove(PAGE)) {
            show = SearchQuality::page;
        }
        if (accept) {
            Floors.accept(Setting.shipped().measure(), Setting.data());
        } else if (folders.isEmpty()) {
            show.accept(Setting.shipped());
        }
        for (String folder : folders) {
            System.out.println("\n" + folder + "\n");
            show.accept(Setting.of(Path.of(folder)));
        }
    }

    private static void figures(Setting setting) {
        var plain = Measured.of(PlainLucene.of(setting.corpus()), setting.queries());
        System.out.print(Table.of(setting.measure(), plain));
    }

    private static void page(Setting setting) {
        try (var product = Product.of(setting.corpus(), setting.synonyms())) {
            var plain = Measured.of(PlainLucene.of(setting.corpus()), setting.queries());
            System.out.print(Table.of(Measured.of(product::page, setting.queries()), plain));
        }
    }

    private static void misses(Setting setting) {
        try (var product = Product.of(setting.corpus(), setting.synonyms())) {
            for (var judged : setting.queries()) {
                var found = product.find(judged.query(), judged.audience());
                double ndcg = Gain.of(judged, found).ndcg();
                if (ndcg < BAD) {
                    System.out.printf(
                            Locale.ROOT,
                            "%.3f\t%s\t%s\t%s\tfound %s%n",
                            ndcg,
                            judged.id(),
                            judged.kind(),
                            judged.query(),
                            found.subList(0, Math.min(SHOWN, found.size())));
                }
            }
        }
    }

    /**
     * What is searched, and for what.
     *
     * @param synonyms those of the site
     */
    record Setting(Corpus corpus, SearchSynonyms synonyms, List<Judged> queries) {

        /** The articles in this repository, its own queries and every title. */
        static Setting shipped() {
            var articles = root().resolve("articles");
            var corpus = Corpus.of(articles);
            var queries = new ArrayList<>(JudgedQueries.read(data().resolve("queries.tsv")));
            queries.addAll(TitleQueries.of(corpus));
            return new Setting(corpus, ShippedSynonyms.of(articles), List.copyOf(queries));
        }

        /** A folder with {@code docs} and {@code queries.tsv}. */
        static Setting of(Path folder) {
            var docs = folder.resolve("docs");
            return new Setting(
                    Corpus.of(docs),
                    ShippedSynonyms.of(docs),
                    JudgedQueries.read(folder.resolve("queries.tsv")));
        }

        /** Where the queries and floors of the shipped articles are. */
        static Path data() {
            return root().resolve("bench/search-quality");
        }

        private static Path root() {
            var here = Path.of("");
            return Files.exists(here.resolve("bench/search-quality")) ? here : Path.of("..");
        }

        Measured measure() {
            try (var product = Product.of(corpus, synonyms)) {
                return Measured.of(product, queries);
            }
        }
    }
}
