package dk.virkwiki.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text cut into words, runs of white space, and single signs. */
final class Words {
    private Words() {}

    /** Every word, run of white space and sign, in order; together they are the text. */
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            words.add(text.substring(at, end));
            at = end;
        }
        return words;
    }

    private static int end(String text, int at) {
        int first = text.codePointAt(at);
        int end = at + Character.charCount(first);
        if (!isWordPart(first) && !Character.isWhitespace(first)) {
            return end;
        }
        while (end < text.length() && isSameKind(first, text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isSameKind(int first, String text, int at) {
        int next = text.codePointAt(at);
        if (Character.isWhitespace(first)) {
            return Character.isWhitespace(next);
        }
        return isWordPart(next) || isInsideNumber(text, at);
    }

    /** Points and commas between digits belong to the number: 1.234,50. */
    private static boolean isInsideNumber(String text, int at) {
        char sign = text.charAt(at);
        return (sign == '.' || sign == ',')
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Whether this is a word or a number rather than space or a sign. */
    static boolean isWord(String word) {
        return !word.isEmpty() && isWordPart(word.codePointAt(0));
    }

    /** Whether any of these holds a digit. */
    static boolean anyNumber(List<String> words) {
        return words.stream().anyMatch(w -> w.chars().anyMatch(Character::isDigit));
    }

    /** How often each word stands in a text; without any word, how often each sign does. */
    static Map<String, Integer> bag(String text) {
        var all = of(text);
        var bag = new HashMap<String, Integer>();
        all.stream().filter(Words::isWord).forEach(word -> bag.merge(word, 1, Integer::sum));
        if (bag.isEmpty()) {
            all.stream().filter(w -> !w.isBlank()).forEach(w -> bag.merge(w, 1, Integer::sum));
        }
        return bag;
    }

    /** How much two bags share, from 0 to 1. */
    static double similarity(Map<String, Integer> one, Map<String, Integer> other) {
        int size = size(one) + size(other);
        if (size == 0) {
            return 1;
        }
        var small = one.size() <= other.size() ? one : other;
        var large = small == one ? other : one;
        int shared = 0;
        for (var entry : small.entrySet()) {
            shared += Math.min(entry.getValue(), large.getOrDefault(entry.getKey(), 0));
        }
        return 2.0 * shared / size;
    }

    private static int size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
