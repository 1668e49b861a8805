package dk.virkwiki.search;

import dk.virkwiki.article.ArticleType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits in the order in which people read it. One word explained is good to meet before
 * the help, a dozen of them hide it: the two that fit best keep their places, the others come after
 * everything else on the page. Nothing is left out.
 *
 * @param word the word that is searched for, above the others, or null
 * @param hits what helps, and words that keep their places, best first
 * @param furtherWords the other words explained, best first
 */
public record HitOrder(@Nullable Hit word, List<Hit> hits, List<Hit> furtherWords) {
    private static final int KEPT = 2;

    public HitOrder {
        hits = List.copyOf(hits);
        furtherWords = List.copyOf(furtherWords);
    }

    /**
     * Orders a page of hits, best first. A page of nothing but words explained stays as it is.
     *
     * @param searched address of the word that is searched for, or null
     */
    public static HitOrder of(List<Hit> best, @Nullable String searched) {
        if (best.stream().allMatch(HitOrder::explains)) {
            return new HitOrder(null, best, List.of());
        }
        var word = best.stream().filter(hit -> isWord(hit, searched)).findFirst().orElse(null);
        int kept = word == null ? KEPT : KEPT - 1;
        var hits = new ArrayList<Hit>();
        var further = new ArrayList<Hit>();
        for (var hit : best) {
            if (hit == word) {
                continue;
            }
            boolean waits = explains(hit) && kept-- <= 0;
            (waits ? further : hits).add(hit);
        }
        return new HitOrder(word, hits, further);
    }

    private static boolean isWord(Hit hit, @Nullable String searched) {
        return explains(hit) && hit.article().slug().equals(searched);
    }

    private static boolean explains(Hit hit) {
        return hit.article().type() == ArticleType.TERM;
    }

    /** All hits, in this order. */
    public List<Hit> all() {
        return Stream.of(word == null ? List.<Hit>of() : List.of(word), hits, furtherWords)
                .flatMap(List::stream)
                .toList();
    }
}
