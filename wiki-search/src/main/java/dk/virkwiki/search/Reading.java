package dk.virkwiki.search;

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
record Reading(
        List<Alternative> alternatives, boolean isKnown, Lexicon.@Nullable Entry correction) {

    /**
     * A way of finding a word.
     *
     * @param terms terms to look for; more than one are the parts of a compound, each counts
     * @param boost how much it counts
     * @param scope where to look
     */
    record Alternative(List<String> terms, float boost, Scope scope) {}

    /** Where an alternative is looked for. */
    enum Scope {
        /** As a word of its own. */
        WORD,
        /** As a word and, for less, as a part of a compound. */
        WORD_OR_PART,
        /** With its Danish letters as typed; added on top. */
        EXACT
    }

    /** Terms that stand for the whole word, the best first; for phrases. */
    List<String> wholeTerms(int limit) {
        return alternatives.stream()
                .filter(a -> a.scope() != Scope.EXACT && a.terms().size() == 1)
                .map(a -> a.terms().getFirst())
                .distinct()
                .limit(limit)
                .toList();
    }
}
