package dk.virkwiki.search.quality;

import dk.virkwiki.article.Article;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Makes queries of the titles of a corpus. The same every time for a title. */
final class TitleQueries {
    private static final int COMPOUND = 8;
    private static final int INFLECTED = 4;

    private final WordForms forms;

    private TitleQueries(Corpus corpus) {
        forms = new WordForms(corpus);
    }

    /** Every public title, and each variation that changes it. */
    static List<Judged> of(Corpus corpus) {
        var maker = new TitleQueries(corpus);
        return corpus.articles().stream()
                .filter(article -> article.isReadableBy(Audience.PUBLIC))
                .flatMap(article -> maker.queries(article).stream())
                .toList();
    }

    private List<Judged> queries(Article article) {
        String title = article.title().replaceAll("[^\\p{L}\\p{N} -]", " ");
        String plain = title.replaceAll(" +", " ").strip();
        var made = new Made(article.slug(), plain, new ArrayList<>());
        made.add("title", plain);
        made.add("ae oe aa", Typed.spelledOut(plain));
        made.add("no diacritics", Typed.bare(plain));
        made.add("typo", Typed.typo(plain, random(plain)));
        made.add("misspelled", change(plain, COMPOUND - 3, w -> forms.misspelled(w, random(w))));
        made.add("inflected", change(plain, INFLECTED, w -> forms.inflected(w, random(w))));
        made.add("split", change(plain, COMPOUND, forms::split));
        made.add("joined", Typed.joined(plain, random(plain)));
        made.add("hyphens away", plain.replace("-", ""));
        made.add("hyphens spaced", plain.replace("-", " "));
        made.add("unfinished", Typed.unfinished(plain));
        made.add("three words", Typed.threeWords(plain, random(plain)));
        return made.queries();
    }

    private static String change(
            String title, int least, Function<String, Optional<String>> change) {
        return Typed.oneWord(title, least, change);
    }

    private static Random random(String seed) {
        return new Random(seed.hashCode());
    }

    private record Made(String slug, String title, List<Judged> queries) {
        void add(String kind, String query) {
            boolean isTitle = queries.isEmpty();
            if (!query.isBlank() && (isTitle || !query.equals(title))) {
                queries.add(
                        new Judged(
                                slug + "/" + kind,
                                isTitle ? kind : "title " + kind,
                                query,
                                Map.of(slug, Judged.ANSWERS),
                                isTitle ? "" : slug + "/title",
                                Audience.PUBLIC));
            }
        }
    }
}
