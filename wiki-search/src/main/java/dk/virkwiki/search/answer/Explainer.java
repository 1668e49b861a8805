package dk.virkwiki.search.answer;

import dk.virkwiki.search.HitExplanation;
import dk.virkwiki.search.HitExplanation.Finding;
import dk.virkwiki.search.HitExplanation.Place;
import dk.virkwiki.search.HitExplanation.Way;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.danish.Compounds;
import dk.virkwiki.search.danish.Folding;
import dk.virkwiki.search.danish.Lexicon;
import dk.virkwiki.search.danish.Spelling;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Word;
import dk.virkwiki.search.index.Dictionary;
import dk.virkwiki.search.query.QueryText;
import dk.virkwiki.search.query.SynonymTable;
import dk.virkwiki.search.query.WordReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Explains a hit: reads the words of the query as search reads them, and looks for them in the
 * article as it is indexed. For one query, one article and one audience.
 */
final class Explainer {
    private static final int FORMS_SHOWN = 4;
    private static final int CORRECTIONS = 3;

    private final QueryText text;
    private final Dictionary dictionary;
    private final SynonymTable synonyms;
    private final PlacedWords words;
    private final WordReader reader;
    private final Stems stems = new Stems();
    private final Compounds compounds;
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();

    /**
     * @param isIndexed whether any text of the audience has a term
     */
    Explainer(
            QueryText text,
            Dictionary dictionary,
            SynonymTable synonyms,
            PlacedWords words,
            Predicate<String> isIndexed) {
        this.text = text;
        this.dictionary = dictionary;
        this.synonyms = synonyms;
        this.words = words;
        this.reader = new WordReader(dictionary, stems, isIndexed);
        this.compounds = new Compounds(dictionary.lexicon());
    }

    HitExplanation explain(SearchQuery.SpellingMode mode) {
        var asked = text.words();
        for (int i = 0; i < asked.size(); i++) {
            var word = asked.get(i);
            boolean unfinished = text.isUnfinished() && i == asked.size() - 1;
            boolean says = word.isContent();
            boolean found = says && addWord(word.form(), unfinished, mode);
            found |= addSynonyms(i) | addJoined(i);
            if (says && !found) {
                missing.add(word.form());
            }
        }
        text.phrases().forEach(row -> row.forEach(word -> addLiteral(word.form())));
        return new HitExplanation(
                List.copyOf(findings.values()),
                missing.stream().filter(this::isNowhere).toList(),
                !asked.isEmpty() && words.titleIs(terms(asked)),
                rows(asked));
    }

    private boolean addWord(String form, boolean unfinished, SearchQuery.SpellingMode mode) {
        var reading = unfinished ? reader.readUnfinished(form, mode) : reader.read(form, mode);
        boolean any = false;
        for (var alternative : reading.alternatives()) {
            for (String term : alternative.terms()) {
                any |= add(form, term, way(form, term, unfinished));
            }
        }
        return any;
    }

    private void addLiteral(String form) {
        if (!add(form, stems.term(form), Way.FORM)) {
            missing.add(form);
        }
    }

    /** Synonyms that begin at this word, the longest phrase first. */
    private boolean addSynonyms(int from) {
        int most = Math.min(SynonymTable.LONGEST, text.words().size() - from);
        for (int length = most; length > 0; length--) {
            var span = text.words().subList(from, from + length);
            var meanings = synonyms.find(terms(span)).phrases();
            if (!meanings.isEmpty()) {
                return addMeanings(forms(span), meanings);
            }
        }
        return false;
    }

    private boolean addMeanings(String asked, Set<List<String>> meanings) {
        boolean any = false;
        for (var meaning : meanings) {
            if (meaning.stream().allMatch(form -> words.has(stems.term(form)))) {
                for (String form : meaning) {
                    any |= add(asked, stems.term(form), Way.SYNONYM);
                }
            }
        }
        return any;
    }

    private boolean addJoined(int i) {
        if (i + 1 >= text.words().size()) {
            return false;
        }
        String first = text.words().get(i).form();
        String second = text.words().get(i + 1).form();
        boolean any = false;
        for (String link : List.of("", "s")) {
            String joined = first + link + second;
            any |=
                    reader.isKnown(joined)
                            && add(first + " " + second, stems.term(joined), Way.JOINED);
        }
        return any;
    }

    private boolean add(String asked, String term, Way way) {
        boolean any = false;
        int shown = 0;
        for (var place : words.formsOf(term).entrySet()) {
            any = true;
            if (shown++ < FORMS_SHOWN) {
                put(asked, place.getKey(), way, place.getValue());
            }
        }
        return any;
    }

    private void put(String asked, String found, Way way, EnumSet<Place> places) {
        var exact = way == Way.FORM && found.equals(asked) ? Way.SAME : way;
        boolean inside = exact == Way.FORM && !words.isWhole(found, stems.term(asked));
        var kind = inside ? Way.COMPOUND : exact;
        findings.putIfAbsent(
                asked + ' ' + found, new Finding(asked, found, kind, List.copyOf(places)));
    }

    private Way way(String form, String term, boolean unfinished) {
        String key = Folding.fold(form);
        if (term.equals(stems.term(form)) || term.equals(dictionary.lexicon().term(key))) {
            return Way.FORM;
        }
        if (compounds.split(form).terms().contains(term)) {
            return Way.PART;
        }
        if (unfinished && terms(reader.completions(form).stream()).contains(term)) {
            return Way.COMPLETION;
        }
        var corrections = dictionary.spelling().candidates(key, CORRECTIONS).stream();
        return terms(corrections.map(Spelling.Candidate::word)).contains(term)
                ? Way.CORRECTION
                : Way.COMPOUND;
    }

    private static Set<String> terms(Stream<Lexicon.Entry> entries) {
        return entries.map(Lexicon.Entry::term).collect(Collectors.toSet());
    }

    private boolean isNowhere(String form) {
        return findings.values().stream()
                .noneMatch(found -> List.of(found.asked().split(" ")).contains(form));
    }

    private Set<Place> rows(List<Word> asked) {
        return asked.size() < 2 ? Set.of() : words.rows(terms(asked));
    }

    private List<String> terms(List<Word> row) {
        var terms = new ArrayList<String>();
        row.forEach(word -> terms.add(stems.term(word.form())));
        return terms;
    }

    private static String forms(List<Word> row) {
        return row.stream().map(Word::form).collect(Collectors.joining(" "));
    }
}
