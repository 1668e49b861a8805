package dk.virkwiki.search.site;

import dk.virkwiki.search.danish.Compounds;
import dk.virkwiki.search.danish.Folding;
import dk.virkwiki.search.danish.Lexicon;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Vocabulary;
import dk.virkwiki.search.danish.Word;
import dk.virkwiki.search.danish.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What searches for the same thing have in common, however they are worded: the stems of the words
 * that say something, compounds taken apart, in the order of the alphabet. "frist for moms",
 * "momsfristen" and "moms, frister 2026" are one need; "moms" is another.
 *
 * <p>Compounds are cut at their stem, so that all forms of a word are cut alike. For one thread at
 * a time.
 */
final class SearchedNeed {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Stems stems = new Stems();
    private final Compounds compounds;

    SearchedNeed(Lexicon lexicon) {
        this.compounds = new Compounds(new StemsToo(lexicon));
    }

    /** The need; empty when there are no words. */
    String of(String words) {
        var all = Words.of(Words.clean(words)).stream().filter(word -> !word.isJoined()).toList();
        var content = all.stream().filter(Word::isContent).toList();
        if (content.isEmpty()) {
            return joined(all.stream().map(word -> Folding.fold(word.form())).toList());
        }
        var terms = new TreeSet<String>();
        withoutYears(content).forEach(word -> addParts(stems.term(word.form()), terms));
        return joined(terms);
    }

    /** The year somebody asks in says nothing of what is missing. */
    private static List<Word> withoutYears(List<Word> content) {
        var rest = content.stream().filter(word -> !YEAR.matcher(word.form()).matches()).toList();
        return rest.isEmpty() ? content : rest;
    }

    private void addParts(String term, Set<String> into) {
        var parts = compounds.parts(term);
        if (parts.isEmpty()) {
            into.add(term);
        } else {
            parts.forEach(part -> addParts(part, into));
        }
    }

    private static String joined(java.util.Collection<String> terms) {
        return String.join("-", new TreeSet<>(terms));
    }

    /** A lexicon that knows its words by their stems as well. */
    private static final class StemsToo implements Vocabulary {
        private final Lexicon lexicon;
        private final Set<String> terms = new HashSet<>();

        StemsToo(Lexicon lexicon) {
            this.lexicon = lexicon;
            lexicon.forEachTerm(terms::add);
        }

        @Override
        public int frequency(String key) {
            int frequency = lexicon.frequency(key);
            return frequency == 0 && terms.contains(key) ? 1 : frequency;
        }

        @Override
        public String term(String key) {
            return lexicon.term(key);
        }
    }
}
