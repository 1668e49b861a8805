package dk.virkwiki.course;

import dk.virkwiki.markdown.LessonText.Option;
import dk.virkwiki.markdown.LessonText.Quiz;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether two questions ask the same. Other marks, capitals, spelling and order of the answers make
 * no difference; another word, number or right answer does. In doubt they are two.
 */
final class SameQuestion {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Short words that look alike are often others: »ejer« and »lejer«, »inden« and »ingen«. */
    private static final int SHORTEST_MISSPELT = 6;

    private SameQuestion() {}

    /** Whether everything that is asked now was asked before. */
    static boolean all(List<Quiz> before, List<Quiz> now) {
        return now.stream()
                .allMatch(quiz -> before.stream().anyMatch(earlier -> isSame(earlier, quiz)));
    }

    static boolean isSame(Quiz one, Quiz other) {
        return isSame(one.question(), other.question())
                && one.options().size() == other.options().size()
                && one.options().stream().allMatch(option -> isAmong(option, other.options()))
                && other.options().stream().allMatch(option -> isAmong(option, one.options()));
    }

    private static boolean isAmong(Option option, List<Option> others) {
        return others.stream()
                .filter(other -> other.isRight() == option.isRight())
                .anyMatch(other -> isSame(option.words(), other.words()));
    }

    private static boolean isSame(String one, String other) {
        var mine = words(one);
        var theirs = words(other);
        if (mine.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).equals(theirs.get(i)) && !isMisspelt(mine.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * Whether one long word is the other with a letter more, less or changed, or two letters in
     * each other's place. The first letter counts: »ugyldig« is not »gyldig«.
     */
    private static boolean isMisspelt(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_MISSPELT || hasNumber(one) || hasNumber(other)) {
            return false;
        }
        int alike = 0;
        while (alike < shorter && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        int end = 0;
        while (end < shorter - alike
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        var mine = one.substring(alike, one.length() - end);
        var theirs = other.substring(alike, other.length() - end);
        boolean isSwapped =
                mine.length() == 2
                        && new StringBuilder(mine).reverse().toString().contentEquals(theirs);
        return alike > 0 && (mine.length() <= 1 && theirs.length() <= 1 || isSwapped);
    }

    private static boolean hasNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
