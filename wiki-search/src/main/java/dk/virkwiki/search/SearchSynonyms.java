package dk.virkwiki.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean the same everywhere on the site, old names and foreign words. Replaced as a whole
 * while the site runs.
 *
 * @param rules in the order of the list
 */
public record SearchSynonyms(List<Rule> rules) {
    public SearchSynonyms {
        rules = List.copyOf(rules);
    }

    /** No synonyms. */
    public static SearchSynonyms none() {
        return new SearchSynonyms(List.of());
    }

    /** What a rule says of its words. */
    public enum Kind {
        /** All the words mean the same: searching any of them finds the others too. */
        SAME,
        /** The first words are no longer used; searching them finds the others and tells so. */
        OLD_NAME,
        /** Searching the first words also finds the others, but not the other way. */
        ONE_WAY
    }

    /**
     * A rule.
     *
     * @param from words or phrases that are searched for
     * @param to words or phrases to look for as well
     * @param notice a sentence for the person who searched, or null
     */
    public record Rule(List<String> from, List<String> to, Kind kind, @Nullable String notice) {
        public Rule {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }
}
