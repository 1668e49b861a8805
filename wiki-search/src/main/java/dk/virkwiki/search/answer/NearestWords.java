package dk.virkwiki.search.answer;

import dk.virkwiki.search.NearWord;
import dk.virkwiki.search.danish.Folding;
import dk.virkwiki.search.danish.Lexicon;
import dk.virkwiki.search.danish.Spelling;
import dk.virkwiki.search.danish.Word;
import dk.virkwiki.search.index.Dictionary;
import dk.virkwiki.search.query.QueryText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the words of one audience's dictionary that are nearest to words that found nothing: first
 * those that are spelled alike, then those with the longest common beginning.
 */
final class NearestWords {
    private static final int SHORTEST_BEGINNING = 3;
    private static final int WORDS_LOOKED_AT = 6;

    private final Dictionary dictionary;
    private final Map<String, NearWord> found = new LinkedHashMap<>();

    private NearestWords(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    static List<NearWord> of(QueryText text, Dictionary dictionary, int limit) {
        var nearest = new NearestWords(dictionary);
        var rows = Stream.concat(Stream.of(text.words()), text.phrases().stream());
        rows.flatMap(List::stream)
                .filter(Word::isContent)
                .map(Word::form)
                .distinct()
                .limit(WORDS_LOOKED_AT)
                .forEach(form -> nearest.add(Folding.fold(form), limit));
        return nearest.found.values().stream().limit(limit).toList();
    }

    private void add(String key, int limit) {
        dictionary.spelling().candidates(key, limit).stream()
                .map(Spelling.Candidate::word)
                .forEach(this::add);
        for (int end = key.length(); end >= SHORTEST_BEGINNING; end--) {
            var beginning = dictionary.lexicon().completions(key.substring(0, end), limit);
            beginning.forEach(this::add);
            if (!beginning.isEmpty()) {
                return;
            }
        }
    }

    private void add(Lexicon.Entry word) {
        found.putIfAbsent(word.term(), new NearWord(word.form(), word.frequency()));
    }
}
