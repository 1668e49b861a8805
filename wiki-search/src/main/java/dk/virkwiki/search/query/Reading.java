package dk.virkwiki.search.query;

import dk.virkwiki.search.danish.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a word of a query may stand for.
 *
 * @param alternatives ways of finding it; the best one of them counts
 * @param isKnown whether the word as typed stands in any text
 * @param correction the word it was probably meant to be, or null
 */
public record Reading(
        List<Alternative> alternatives, boolean isKnown, Lexicon.@Nullable Entry correction) {

    /**
     * A way of finding a word.
     *
     * @param terms terms to look for; more than one are the parts of a compound, each counts
     * @param boost how much it counts
     */
    public record Alternative(List<String> terms, float boost) {}

    /** The ways of finding the whole word by one term, the best first. */
    List<Alternative> wholeTerms(int limit) {
        return alternatives.stream().filter(a -> a.terms().size() == 1).limit(limit).toList();
    }
}
