package dk.virkwiki.search.query;

import dk.virkwiki.search.SearchQuery.SpellingMode;
import dk.virkwiki.search.danish.Compounds;
import dk.virkwiki.search.danish.Folding;
import dk.virkwiki.search.danish.Lexicon;
import dk.virkwiki.search.danish.Spelling;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.StopWords;
import dk.virkwiki.search.index.Dictionary;
import dk.virkwiki.search.query.Reading.Alternative;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds out what each word of a query may stand for, with the dictionary of one audience. */
public final class WordReader {
    private static final int COMPLETIONS = 12;
    private static final int CORRECTIONS = 3;
    private static final int COMPOUNDS = 6;
    private static final int SHORTEST_ENDING = 5;
    private static final int SHORTEST_UNFINISHED = 2;

    /** Letters that every part of an unknown compound has when no known word is close to it. */
    private static final int SHORTEST_SOLID = 4;

    private final Dictionary dictionary;
    private final Stems stems;
    private final Compounds compounds;
    private final Predicate<String> isIndexed;

    /**
     * @param isIndexed whether the index has a term for the audience; newer than the dictionary
     */
    public WordReader(Dictionary dictionary, Stems stems, Predicate<String> isIndexed) {
        this.dictionary = dictionary;
        this.stems = stems;
        this.compounds = new Compounds(dictionary.lexicon());
        this.isIndexed = isIndexed;
    }

    /** The word and nothing else. */
    Reading literal(String form) {
        var alternatives = new ArrayList<Alternative>();
        boolean known = addWord(form, alternatives);
        return new Reading(alternatives, known, null);
    }

    /** The word, its parts, and what it may have been meant to be. */
    public Reading read(String form, SpellingMode mode) {
        var alternatives = new ArrayList<Alternative>();
        boolean known = addWord(form, alternatives);
        if (isKnown(form) || mode == SpellingMode.LITERAL) {
            boolean whole = addParts(form, known, alternatives);
            return new Reading(alternatives, known || whole, null);
        }
        var candidates = dictionary.spelling().candidates(Folding.fold(form), CORRECTIONS);
        boolean close = !candidates.isEmpty() && candidates.getFirst().distance() == 1;
        if (known) {
            addParts(form, true, alternatives);
            if (close) {
                addCorrections(candidates.subList(0, 1), Boosts.DOUBTED, alternatives);
            }
            return new Reading(alternatives, true, null);
        }
        return readUnknown(form, candidates, close, alternatives);
    }

    private Reading readUnknown(
            String form,
            List<Spelling.Candidate> candidates,
            boolean close,
            List<Alternative> alternatives) {
        var split = compounds.split(form);
        boolean apart = split.isWhole() && (!close || split.shortest() >= SHORTEST_SOLID);
        if (apart) {
            add(split.terms(), Boosts.SPLIT_OF_UNKNOWN, alternatives);
        } else if (!split.terms().isEmpty()) {
            add(split.terms(), Boosts.LOOSE_PART, alternatives);
        }
        if (!apart && addWordBesideStopWord(form, alternatives)) {
            return new Reading(alternatives, true, null);
        }
        boolean ends = !apart && addCompoundsEndingIn(form, alternatives);
        if (close || !apart) {
            addCorrections(candidates, Boosts.ONE_WRONG, alternatives);
        }
        boolean known = apart || ends;
        if (!close && !known) {
            addHalfMisspelled(form, alternatives);
        }
        var meant = known || candidates.isEmpty() ? null : candidates.getFirst().word();
        return new Reading(alternatives, known, meant);
    }

    /** The same for a word that may go on. */
    public Reading readUnfinished(String form, SpellingMode mode) {
        if (mode == SpellingMode.LITERAL) {
            return read(form, mode);
        }
        var completions = completions(form);
        if (completions.isEmpty()) {
            return read(form, mode);
        }
        var alternatives = new ArrayList<Alternative>();
        boolean known = addWord(form, alternatives);
        addParts(form, known, alternatives);
        float boost = known ? Boosts.COMPLETION_OF_KNOWN : Boosts.COMPLETION;
        completions.stream()
                .map(Lexicon.Entry::term)
                .distinct()
                .forEach(t -> alternatives.add(new Alternative(List.of(t), boost)));
        return new Reading(alternatives, true, null);
    }

    /** The most frequent words that begin like this one. */
    public List<Lexicon.Entry> completions(String form) {
        return form.length() < SHORTEST_UNFINISHED
                ? List.of()
                : dictionary.lexicon().completions(Folding.fold(form), COMPLETIONS);
    }

    /** Whether the joined word stands in any text. */
    public boolean isKnown(String form) {
        return dictionary.lexicon().frequency(Folding.fold(form)) > 0;
    }

    private boolean addWord(String form, List<Alternative> alternatives) {
        var stem = stems.of(form);
        alternatives.add(new Alternative(List.of(stem.term()), 1));
        String key = Folding.fold(form);
        boolean spelled = dictionary.lexicon().frequency(key) > 0;
        String usual = spelled ? dictionary.lexicon().term(key) : stem.term();
        if (!usual.equals(stem.term())) {
            alternatives.add(new Alternative(List.of(usual), 1));
        }
        return spelled || isIndexed.test(stem.term());
    }

    /** Adds the parts of a compound; of an unknown word also parts that cover only some of it. */
    private boolean addParts(String form, boolean known, List<Alternative> alternatives) {
        var split = compounds.split(form);
        if (!split.terms().isEmpty() && (split.isWhole() || !known)) {
            float unknown = split.isWhole() ? Boosts.SPLIT_OF_UNKNOWN : Boosts.LOOSE_PART;
            float boost = known ? Boosts.SPLIT : unknown;
            alternatives.add(new Alternative(split.terms(), boost));
        }
        return split.isWhole() || !known && addWordBesideStopWord(form, alternatives);
    }

    /** Two words typed without the space between them, one of which says nothing: erstoppet. */
    private boolean addWordBesideStopWord(String form, List<Alternative> alternatives) {
        for (int i = 1; i < form.length(); i++) {
            String start = Folding.fold(form.substring(0, i));
            String end = Folding.fold(form.substring(i));
            boolean first = StopWords.contains(end) && isLongAndKnown(start);
            boolean second = StopWords.contains(start) && isLongAndKnown(end);
            if (first || second) {
                String term = dictionary.lexicon().term(first ? start : end);
                alternatives.add(new Alternative(List.of(term), Boosts.SPLIT_OF_UNKNOWN));
                return true;
            }
        }
        return false;
    }

    private boolean isLongAndKnown(String key) {
        return key.length() >= SHORTEST_ENDING && dictionary.lexicon().frequency(key) > 0;
    }

    /** A word that stands only as the last part of compounds is in no vocabulary of its own. */
    private boolean addCompoundsEndingIn(String form, List<Alternative> alternatives) {
        if (form.length() < SHORTEST_ENDING) {
            return false;
        }
        var compounds = dictionary.lexicon().endingWith(Folding.fold(form), COMPOUNDS);
        compounds.stream()
                .map(Lexicon.Entry::term)
                .distinct()
                .forEach(term -> alternatives.add(new Alternative(List.of(term), Boosts.PART)));
        return !compounds.isEmpty();
    }

    private static void addCorrections(
            List<Spelling.Candidate> candidates, float most, List<Alternative> alternatives) {
        float share = 1;
        for (var candidate : candidates) {
            float boost = candidate.distance() <= 1 ? most : Boosts.TWO_WRONG;
            add(List.of(candidate.word().term()), boost * share, alternatives);
            share = Boosts.SECOND_GUESS;
        }
    }

    /** A compound with one misspelled part. */
    private void addHalfMisspelled(String form, List<Alternative> alternatives) {
        var half = compounds.rest(form);
        if (half == null) {
            return;
        }
        var candidates = dictionary.spelling().candidates(Folding.fold(half.left()), 1);
        if (!candidates.isEmpty() && candidates.getFirst().distance() == 1) {
            var terms = List.of(half.term(), candidates.getFirst().word().term());
            add(terms, Boosts.TWO_WRONG, alternatives);
        }
    }

    private static void add(List<String> terms, float boost, List<Alternative> alternatives) {
        alternatives.add(new Alternative(terms, boost));
    }
}
