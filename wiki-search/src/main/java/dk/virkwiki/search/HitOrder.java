package dk.virkwiki.search;

import dk.virkwiki.article.ArticleType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits in the order in which people read it. One word explained is good to meet before
 * the help, a dozen of them hide it: the two that fit best keep their places, the others come after
 * everything else on the page, and help that fits nearly as well comes first. Nobody with a letter
 * on the table is sent to an invented one: an exercise comes after the help, unless it is asked
 * for. Nothing is left out.
 *
 * @param word the word that is searched for, above the others, or null
 * @param hits what helps, and words that keep their places, best first
 * @param furtherWords the other words explained, best first
 */
public record HitOrder(@Nullable Hit word, List<Hit> hits, List<Hit> furtherWords) {
    private static final int KEPT = 2;

    /** The share of a word's score from which on help comes before it (decision 0061). */
    private static final float NEARLY = 0.8f;

    /** How words begin that ask for an exercise: øve, øvelse, prøve, træne. */
    private static final Pattern ASKS_TO_PRACTISE =
            Pattern.compile(
                    "(?<!\\pL)(øv|oev|prøv|proev|træn|traen)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public HitOrder {
        hits = List.copyOf(hits);
        furtherWords = List.copyOf(furtherWords);
    }

    /**
     * Orders a page of hits, best first. A page of nothing but words explained stays as it is.
     *
     * @param typed what was searched for
     * @param searched address of the word that is searched for, or null
     */
    public static HitOrder of(List<Hit> best, String typed, @Nullable String searched) {
        if (best.stream().allMatch(HitOrder::explains)) {
            return new HitOrder(null, best, List.of());
        }
        var word = best.stream().filter(hit -> isWord(hit, searched)).findFirst().orElse(null);
        int kept = word == null ? KEPT : KEPT - 1;
        var hits = new ArrayList<Hit>();
        var exercises = new ArrayList<Hit>();
        var further = new ArrayList<Hit>();
        boolean mayPractise = ASKS_TO_PRACTISE.matcher(typed).find();
        for (var hit : best) {
            if (hit == word) {
                continue;
            }
            if (isExercise(hit) && !mayPractise) {
                exercises.add(hit);
            } else if (explains(hit) && kept-- <= 0) {
                further.add(hit);
            } else {
                hits.add(hit);
            }
        }
        if (word == null) {
            putHelpFirst(hits);
        }
        hits.addAll(exercises);
        return new HitOrder(word, hits, further);
    }

    /** Nobody named the word: the best help comes before it when it fits nearly as well. */
    private static void putHelpFirst(List<Hit> hits) {
        hits.stream()
                .filter(hit -> !explains(hit))
                .findFirst()
                .filter(help -> help.score() > NEARLY * hits.get(0).score())
                .ifPresent(
                        help -> {
                            hits.remove(help);
                            hits.add(0, help);
                        });
    }

    private static boolean isWord(Hit hit, @Nullable String searched) {
        return explains(hit) && hit.article().slug().equals(searched);
    }

    private static boolean explains(Hit hit) {
        return hit.article().type() == ArticleType.TERM;
    }

    private static boolean isExercise(Hit hit) {
        return hit.article().type() == ArticleType.PRACTICE;
    }

    /** All hits, in this order. */
    public List<Hit> all() {
        return Stream.of(word == null ? List.<Hit>of() : List.of(word), hits, furtherWords)
                .flatMap(List::stream)
                .toList();
    }
}
