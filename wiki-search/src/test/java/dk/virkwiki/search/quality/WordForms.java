package dk.virkwiki.search.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Inflected, taken apart and misspelled Danish words, made without the help of what is measured:
 * endings are tried against the words of the corpus, and mistakes are those that people make.
 */
final class WordForms {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final List<String> ENDINGS =
            List.of(
                    "ernes", "erne", "ens", "ets", "ers", "ene", "ede", "en", "et", "er", "te",
                    "es", "e", "n", "t", "r", "s", "");
    private static final int STEM = 4;

    private static final List<Mistake> MISTAKES =
            List.of(
                    new Mistake("([bdfgklmnprst])\\1", "$1"),
                    new Mistake("(?<=[aeiouyæøå])([dfgklmnprst])(?=[aeiouyæøå])", "$1$1"),
                    new Mistake("nd(?=[^ir]|$)", "n"),
                    new Mistake("(?<=[aeiouyæøå])ld", "ll"),
                    new Mistake("ende$", "ene"),
                    new Mistake("ere$", "er"),
                    new Mistake("er$", "ere"),
                    new Mistake("hv", "v"),
                    new Mistake("ks", "x"),
                    new Mistake("(?<=.)c(?=[eiy])", "s"),
                    new Mistake("(?<=.)k(?=[aou])", "c"),
                    new Mistake("tion", "sion"),
                    new Mistake("igt$", "ig"),
                    new Mistake("rds", "rs"),
                    new Mistake("ej", "aj"),
                    new Mistake("æ", "e"),
                    new Mistake("dt", "t"),
                    new Mistake("eg(?=[nl])", "ej"));

    private final Set<String> words;

    /** A mistake: what is written, as a pattern, and what people write instead. */
    private record Mistake(Pattern right, String wrong) {
        Mistake(String right, String wrong) {
            this(Pattern.compile(right), wrong);
        }

        Optional<String> in(String word) {
            var matcher = right.matcher(word);
            return matcher.find(1)
                    ? Optional.of(
                            word.substring(0, matcher.start())
                                    + right.matcher(word.substring(matcher.start()))
                                            .replaceFirst(wrong))
                    : Optional.empty();
        }
    }

    WordForms(Corpus corpus) {
        words =
                corpus.articles().stream()
                        .flatMap(a -> WORD.matcher(a.title() + " " + a.body()).results())
                        .map(result -> result.group().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Another form of the word that stands in the corpus. */
    Optional<String> inflected(String word, Random random) {
        String form = word.toLowerCase(Locale.ROOT);
        var others = new TreeSet<String>();
        for (String ending : ENDINGS) {
            if (form.endsWith(ending) && form.length() - ending.length() >= STEM) {
                String stem = form.substring(0, form.length() - ending.length());
                ENDINGS.stream().map(stem::concat).filter(words::contains).forEach(others::add);
            }
        }
        others.remove(form);
        return any(others, random);
    }

    /** The word as the two words of the corpus that it is made of. */
    Optional<String> split(String word) {
        String form = word.toLowerCase(Locale.ROOT);
        for (int i = form.length() - STEM; i >= STEM; i--) {
            String first = form.substring(0, i);
            String second = form.substring(i);
            String unlinked = first.replaceFirst("[se]$", "");
            if (words.contains(second) && words.contains(first)) {
                return Optional.of(first + " " + second);
            }
            if (words.contains(second) && words.contains(unlinked)) {
                return Optional.of(unlinked + " " + second);
            }
        }
        return Optional.empty();
    }

    /** The word with one common mistake in it, so that it is no word of the corpus. */
    Optional<String> misspelled(String word, Random random) {
        String form = word.toLowerCase(Locale.ROOT);
        var wrong = new TreeSet<String>();
        for (var mistake : MISTAKES) {
            mistake.in(form).filter(made -> !words.contains(made)).ifPresent(wrong::add);
        }
        wrong.remove(form);
        return any(wrong, random);
    }

    private static Optional<String> any(Set<String> choices, Random random) {
        var list = new ArrayList<>(choices);
        return list.isEmpty()
                ? Optional.empty()
                : Optional.of(list.get(random.nextInt(list.size())));
    }
}
