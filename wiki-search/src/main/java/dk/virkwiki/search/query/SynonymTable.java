package dk.virkwiki.search.query;

import dk.virkwiki.search.SearchSynonyms;
import dk.virkwiki.search.SearchSynonyms.Kind;
import dk.virkwiki.search.SearchSynonyms.Rule;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Word;
import dk.virkwiki.search.danish.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The synonyms, ready to be looked up by the stems of a query. Immutable. */
public final class SynonymTable {
    /** Words in the longest phrase that can be looked up. */
    public static final int LONGEST = 5;

    private final Map<List<String>, Entry> entries = new HashMap<>();

    /**
     * What to look for as well.
     *
     * @param phrases each in words as they are spelled
     * @param notices sentences for the person who searched
     */
    public record Entry(Set<List<String>> phrases, Set<String> notices) {
        Entry() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    public SynonymTable(SearchSynonyms synonyms) {
        var stems = new Stems();
        for (var rule : synonyms.rules()) {
            rule.from().forEach(phrase -> add(phrase, rule.to(), rule, stems));
            if (rule.kind() == Kind.SAME) {
                var all = new ArrayList<>(rule.from());
                all.addAll(rule.to());
                all.forEach(phrase -> add(phrase, all, rule, stems));
            }
        }
    }

    private void add(String phrase, List<String> meanings, Rule rule, Stems stems) {
        for (var key : keys(phrase, stems)) {
            var entry = entries.computeIfAbsent(key, _ -> new Entry());
            for (String meaning : meanings) {
                if (!meaning.equalsIgnoreCase(phrase)) {
                    entry.phrases().add(forms(meaning));
                }
            }
            if (rule.notice() != null && rule.from().contains(phrase)) {
                entry.notices().add(rule.notice());
            }
        }
    }

    /** The stems of a phrase: hyphenated words apart, and joined when that is all there is. */
    private static List<List<String>> keys(String phrase, Stems stems) {
        var words = Words.of(Words.clean(phrase));
        var apart = words.stream().filter(word -> !word.isJoined()).toList();
        var keys = new ArrayList<List<String>>();
        if (!apart.isEmpty() && apart.size() <= LONGEST) {
            keys.add(stems(apart, stems));
        }
        var joined = words.stream().filter(Word::isJoined).toList();
        if (joined.size() == 1
                && joined.getFirst().end() == apart.getLast().end()
                && joined.getFirst().start() == apart.getFirst().start()) {
            keys.add(stems(joined, stems));
        }
        return keys;
    }

    private static List<String> stems(List<Word> words, Stems stems) {
        return words.stream().map(word -> stems.term(word.form())).toList();
    }

    private static List<String> forms(String phrase) {
        return Words.of(Words.clean(phrase)).stream()
                .filter(word -> !word.isJoined())
                .map(Word::form)
                .toList();
    }

    /** What these stems, in this order, also mean; nothing when no rule has them. */
    public Entry find(List<String> terms) {
        return entries.getOrDefault(terms, new Entry());
    }
}
