package dk.virkwiki.search.site;

import dk.virkwiki.consultation.Cause;
import dk.virkwiki.search.danish.Compounds;
import dk.virkwiki.search.danish.Folding;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Vocabulary;
import dk.virkwiki.search.danish.Word;
import dk.virkwiki.search.danish.Words;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words of each cause are indexed as, with how much they say: those of its name and the
 * words people use for it much, those of its description a little, and words of many causes less.
 * For one thread at a time.
 */
final class CauseTable {
    private static final double NAME = 3;
    private static final double SYNONYM = 3;
    private static final double PART = 0.6;
    private static final double DESCRIPTION = 0.5;

    /** What a cause must reach, alone and beside the best. */
    private static final double LEAST = 0.75;

    private static final double BESIDE_BEST = 0.4;
    private static final int MOST = 3;
    private static final int LONGEST = 200;

    private final Stems stems = new Stems();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, String> terms = new HashMap<>();
    private final Compounds compounds = new Compounds(new OwnWords());
    private final Map<String, Map<String, Double>> byTerm = new HashMap<>();

    private CauseTable() {}

    static CauseTable of(List<Cause> causes) {
        var table = new CauseTable();
        causes.forEach(table::learn);
        causes.forEach(table::add);
        return table;
    }

    /** The causes that these words speak of, best first. */
    List<String> find(String words) {
        var scores = new HashMap<String, Double>();
        for (var term : read(words.substring(0, Math.min(words.length(), LONGEST))).entrySet()) {
            var found = byTerm.getOrDefault(term.getKey(), Map.of());
            double rarity = 1 / Math.sqrt(Math.max(1, found.size()));
            found.forEach((c, w) -> scores.merge(c, w * rarity * term.getValue(), Double::sum));
        }
        double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double least = Math.max(LEAST, best * BESIDE_BEST);
        return scores.entrySet().stream()
                .filter(score -> score.getValue() >= least)
                .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every word of the list, so that compounds can be taken apart by them. */
    private void learn(Cause cause) {
        learn(cause.name());
        cause.synonyms().forEach(this::learn);
        learn(cause.description());
    }

    private void learn(String text) {
        for (var word : content(text)) {
            var key = Folding.fold(word.form());
            frequencies.merge(key, 1, Integer::sum);
            terms.putIfAbsent(key, stems.term(word.form()));
        }
    }

    private void add(Cause cause) {
        add(cause, cause.name(), NAME);
        for (var words : cause.synonyms()) {
            add(cause, words, SYNONYM / Math.sqrt(Math.max(1, content(words).size())));
        }
        add(cause, cause.description(), DESCRIPTION);
    }

    private void add(Cause cause, String text, double weight) {
        read(text)
                .forEach(
                        (term, share) ->
                                byTerm.computeIfAbsent(term, _ -> new HashMap<>())
                                        .merge(cause.code(), weight * share, Math::max));
    }

    /** The terms of a text: whole words count fully, parts of compounds less. */
    private Map<String, Double> read(String text) {
        var found = new HashMap<String, Double>();
        for (var word : content(text)) {
            found.merge(stems.term(word.form()), 1.0, Math::max);
            for (var part : parts(word)) {
                found.merge(part, PART, Math::max);
            }
        }
        return found;
    }

    private Set<String> parts(Word word) {
        return new LinkedHashSet<>(compounds.split(word.form()).terms());
    }

    private static List<Word> content(String text) {
        return Words.of(Words.clean(text)).stream().filter(Word::isContent).toList();
    }

    /** The words of the list as those that compounds are made of. */
    private final class OwnWords implements Vocabulary {
        @Override
        public int frequency(String key) {
            return frequencies.getOrDefault(key, 0);
        }

        @Override
        public String term(String key) {
            return terms.getOrDefault(key, key);
        }
    }
}
