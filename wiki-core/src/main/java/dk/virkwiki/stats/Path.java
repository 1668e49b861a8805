package dk.virkwiki.stats;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of counters. A counter is a path of words in a document; a word from outside (a code, a
 * municipality, an article's id) is written so that it can be one.
 */
final class Path {
    /** All consultations, by outcome. */
    static final String ALL = "n";

    /** Dimension, code, outcome. */
    static final String BY = "by";

    /** Cause, dimension, code, outcome; a library's own only. */
    static final String WITH = "with";

    /** How many minutes. */
    static final String MINUTES = "minutes";

    /** {@code all}, or {@code of} and a cause. */
    static final String MISSING = "missing";

    /** Article, {@code used} or {@code solved}. */
    static final String ARTICLES = "articles";

    /** Library; the country's only. */
    static final String LIBRARIES = "libraries";

    static final String EVERY = "all";
    static final String OF = "of";
    static final String USED = "used";
    static final String SOLVED_IT = "solved";

    private static final String SPECIAL = "%.$|*\0";

    private Path() {}

    /** These words as a path; each is written safely. */
    static String of(String... words) {
        return Stream.of(words).map(Path::written).collect(Collectors.joining("."));
    }

    /** The words of a path as they were. */
    static String[] words(String path) {
        var words = path.split("\\.", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = read(words[i]);
        }
        return words;
    }

    /** A word with nothing in it that separates words or means something to the store. */
    static String written(String word) {
        if (word.isEmpty()) {
            return "%";
        }
        if (word.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0)) {
            return word;
        }
        var text = new StringBuilder();
        for (char c : word.toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                text.append('%').append(Character.forDigit(c >> 4, 16));
                text.append(Character.forDigit(c & 15, 16));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** The word that was written so. */
    static String read(String written) {
        if (written.equals("%")) {
            return "";
        }
        if (written.indexOf('%') < 0) {
            return written;
        }
        var word = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '%') {
                word.append((char) Integer.parseInt(written.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                word.append(written.charAt(i));
            }
        }
        return word.toString();
    }
}
