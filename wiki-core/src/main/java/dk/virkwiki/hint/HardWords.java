package dk.virkwiki.hint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds words of the glossary that a text uses without linking to them or explaining them. */
final class HardWords {
    private static final List<String> ENDINGS =
            List.of(
                    "ernes", "erne", "enes", "ens", "ets", "ers", "en", "et", "er", "ene", "e", "s",
                    "n", "t", "r", "ne", "nes", "");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.][\\p{L}\\p{N}]+)*");
    private static final int EXPLANATION_REACH = 3;

    private final Map<String, Term> single = new HashMap<>();
    private final Map<String, Term> phrases = new HashMap<>();
    private final Set<Term> told = new HashSet<>();

    /**
     * @param body the whole text: a term it links to is explained there
     */
    HardWords(List<Term> terms, String body) {
        for (var term : terms) {
            if (!isLinked(term, body) && !term.word().isBlank()) {
                var word = term.word().toLowerCase(Locale.ROOT);
                (word.indexOf(' ') < 0 ? single : phrases).putIfAbsent(word, term);
            }
        }
    }

    /**
     * A term with the words that stand for it in the text.
     *
     * @param place the words as written
     */
    record Found(Term term, String place) {}

    /** The first hard word of the sentence that was not told of before. */
    Optional<Found> in(String sentence) {
        var lower = sentence.toLowerCase(Locale.ROOT);
        for (var phrase : phrases.entrySet()) {
            int at = lower.indexOf(phrase.getKey());
            if (at >= 0) {
                return tell(phrase.getValue(), sentence, at, at + phrase.getKey().length());
            }
        }
        var words = WORD.matcher(sentence);
        while (words.find()) {
            var term = find(words.group());
            if (term != null && !told.contains(term)) {
                return tell(term, sentence, words.start(), words.end());
            }
        }
        return Optional.empty();
    }

    private Optional<Found> tell(Term term, String sentence, int from, int to) {
        if (!told.add(term) || isExplained(sentence, to)) {
            return Optional.empty();
        }
        return Optional.of(new Found(term, sentence.substring(from, to)));
    }

    private @Nullable Term find(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (var ending : ENDINGS) {
            if (lower.endsWith(ending)) {
                var term = single.get(lower.substring(0, lower.length() - ending.length()));
                if (term != null) {
                    return term;
                }
            }
        }
        return null;
    }

    private static boolean isLinked(Term term, String body) {
        return body.contains("[[" + term.slug() + "]]")
                || body.contains("[[" + term.slug() + "|")
                || body.contains("[[" + term.slug() + "#");
    }

    /** A bracket or a dash right after the word explains it. */
    private static boolean isExplained(String sentence, int end) {
        var after = sentence.substring(end, Math.min(sentence.length(), end + EXPLANATION_REACH));
        return after.contains("(") || after.contains("–");
    }
}
