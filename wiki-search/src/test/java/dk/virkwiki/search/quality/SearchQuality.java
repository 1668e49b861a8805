package dk.virkwiki.search.quality;

import dk.virkwiki.search.SearchSynonyms;
import dk.virkwiki.search.ShippedSynonyms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how well searches find what people meant, beside plain Lucene. Without arguments over
 * the shipped articles; {@code --accept} makes what it measures the new floors; any other arguments
 * are folders that hold {@code docs} and {@code queries.tsv}.
 */
public final class SearchQuality {
    private static final String ACCEPT = "--accept";

    private SearchQuality() {}

    public static void main(String[] arguments) {
        var folders = new ArrayList<>(List.of(arguments));
        boolean accept = folders.remove(ACCEPT);
        for (String folder : folders) {
            System.out.println("\n" + folder + "\n");
            print(Setting.of(Path.of(folder)));
        }
        if (folders.isEmpty()) {
            var measured = print(Setting.shipped());
            if (accept) {
                Floors.accept(measured, Setting.data());
            }
        }
    }

    private static Measured print(Setting setting) {
        var measured = setting.measure();
        var plain = Measured.of(PlainLucene.of(setting.corpus()), setting.queries());
        System.out.print(Table.of(measured, plain));
        return measured;
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
