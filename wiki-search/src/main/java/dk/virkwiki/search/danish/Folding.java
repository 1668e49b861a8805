package dk.virkwiki.search.danish;

import java.text.Normalizer;

/**
 * Makes one key of all spellings of a word: {@code årsrapport}, {@code aarsrapport} and {@code
 * arsrapport} are all {@code arsrapport}. The same folding as Lucene's {@code
 * ScandinavianFoldingFilter}, and other accents are dropped.
 */
public final class Folding {
    private Folding() {}

    /** The key of a lower-case word. */
    public static String fold(String form) {
        if (isFolded(form)) {
            return form;
        }
        var key = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            char base = base(letter);
            key.append(base);
            if (letter == base
                    && isDoubled(letter, i + 1 < form.length() ? form.charAt(i + 1) : 0)) {
                i++;
            }
        }
        return dropAccents(key);
    }

    private static boolean isFolded(String form) {
        char last = 0;
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            if (letter > 127 || isDoubled(last, letter)) {
                return false;
            }
            last = letter;
        }
        return true;
    }

    private static boolean isDoubled(char first, char second) {
        return first == 'a' && (second == 'a' || second == 'e' || second == 'o')
                || first == 'o' && (second == 'e' || second == 'o');
    }

    private static char base(char letter) {
        return switch (letter) {
            case 'å', 'æ', 'ä' -> 'a';
            case 'ø', 'ö' -> 'o';
            default -> letter;
        };
    }

    private static boolean isPlain(CharSequence key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String dropAccents(CharSequence key) {
        if (isPlain(key)) {
            return key.toString();
        }
        var apart = Normalizer.normalize(key, Normalizer.Form.NFD);
        var bare = new StringBuilder(apart.length());
        apart.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> bare.append((char) c));
        return bare.isEmpty() ? key.toString() : bare.toString();
    }
}
