package dk.virkwiki.term;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The forms a Danish word may take: the endings of nouns, with a doubled consonant ({@code
 * A-skatten}) or a dropped vowel ({@code EAN-numre}). Makes some that nobody writes, which does no
 * harm: a form is only ever compared with whole words.
 */
final class WordForms {
    private static final List<String> AFTER_CONSONANT =
            List.of("en", "et", "er", "e", "ene", "erne");
    private static final List<String> AFTER_E = List.of("n", "r", "rne");
    private static final List<String> AFTER_VOWEL =
            List.of("en", "et", "er", "erne", "n", "r", "rne");
    private static final List<String> AFTER_ER = List.of("ne");
    private static final String VOWELS = "aeiouyæøåé";
    private static final String DOUBLED = "bdfgklmnprst";
    private static final int SHORTEST = 3;

    private WordForms() {}

    /** The word itself among them, all in small letters. */
    static Set<String> of(String written) {
        var word = written.toLowerCase(Locale.ROOT);
        Set<String> forms = new HashSet<>();
        add(forms, word, List.of());
        if (word.length() < SHORTEST || !Character.isLetter(word.charAt(word.length() - 1))) {
            return forms;
        }
        char last = word.charAt(word.length() - 1);
        if (last == 'e') {
            add(forms, word, AFTER_E);
        } else if (VOWELS.indexOf(last) >= 0) {
            add(forms, word, AFTER_VOWEL);
        } else {
            add(forms, word, AFTER_CONSONANT);
            if (DOUBLED.indexOf(last) >= 0 && VOWELS.indexOf(word.charAt(word.length() - 2)) >= 0) {
                add(forms, word + last, AFTER_CONSONANT);
            }
        }
        if (word.endsWith("er")) {
            add(forms, word, AFTER_ER);
            add(forms, withoutVowel(word), AFTER_CONSONANT);
        }
        if (word.endsWith("et")) {
            add(forms, word.substring(0, word.length() - 2) + "ede", List.of());
        }
        return forms;
    }

    private static void add(Set<String> forms, String stem, List<String> endings) {
        forms.add(stem);
        forms.add(genitive(stem));
        for (var ending : endings) {
            forms.add(stem + ending);
            forms.add(genitive(stem + ending));
        }
    }

    private static String genitive(String form) {
        return form.endsWith("s") ? form : form + "s";
    }

    /** {@code nummer} is {@code numr-} before an ending. */
    private static String withoutVowel(String word) {
        var stem = word.substring(0, word.length() - 2);
        int end = stem.length();
        boolean isDoubled = end > 2 && stem.charAt(end - 1) == stem.charAt(end - 2);
        return (isDoubled ? stem.substring(0, end - 1) : stem) + "r";
    }
}
