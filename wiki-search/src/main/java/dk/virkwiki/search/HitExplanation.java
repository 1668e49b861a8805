package dk.virkwiki.search;

import java.util.List;
import java.util.Set;

/**
 * Why a search finds an article: which of its words stand where in the article, and by way of what.
 *
 * @param findings what was found, in the order of the words searched for
 * @param missing words that were searched for and stand nowhere in the article
 * @param titleIsQuery whether the search is the article's title
 * @param rows where the words stand in a row, as they were typed; empty for a single word
 */
public record HitExplanation(
        List<Finding> findings, List<String> missing, boolean titleIsQuery, Set<Place> rows) {
    public HitExplanation {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
        rows = Set.copyOf(rows);
    }

    /** A part of an article, the one whose words count most first. */
    public enum Place {
        TITLE,
        /** Words that people use and the text does not. */
        SYNONYMS,
        SUMMARY,
        HEADINGS,
        TEXT,
        /** Names of topics and self-services. */
        CODES
    }

    /** What led from the word searched for to the word found. */
    public enum Way {
        /** It is the word as it was typed. */
        SAME,
        /** It is another form or spelling of the word. */
        FORM,
        /** It is a part of the word. */
        PART,
        /** The word is a part of it. */
        COMPOUND,
        /** It goes on where the unfinished word ends. */
        COMPLETION,
        /** The word was probably a misspelling of it. */
        CORRECTION,
        /** The site's synonyms say that it means the same. */
        SYNONYM,
        /** The words were typed apart and are one. */
        JOINED
    }

    /**
     * A word that was found.
     *
     * @param asked the word or words searched for
     * @param found the word as it stands in the article
     * @param places where it stands
     */
    public record Finding(String asked, String found, Way way, List<Place> places) {
        public Finding {
            places = List.copyOf(places);
        }
    }
}
