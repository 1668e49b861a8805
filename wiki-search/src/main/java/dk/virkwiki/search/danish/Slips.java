package dk.virkwiki.search.danish;

import java.util.Set;

/**
 * How likely one word is written for another: letters that sound alike in Danish, doubled and
 * silent letters, swapped neighbours and neighbours on the keyboard cost less than other slips.
 */
final class Slips {
    private static final double OTHER = 1;
    private static final double ALIKE = 0.6;
    private static final double DOUBLED = 0.5;
    private static final double SILENT = 0.6;
    private static final double SWAPPED = 0.7;
    private static final double BESIDE = 0.8;

    /** Letters that are written for each other because they sound alike. */
    private static final Set<String> SOUNDS =
            Set.of(
                    "dt", "gk", "bp", "fv", "sz", "cs", "ck", "kq", "vw", "ij", "gj", "ae", "ei",
                    "iy", "oy", "ou", "ao", "er", "uy", "dg", "ks", "kx");

    private static final String[] KEYBOARD = {"qwertyuiopa", "asdfghjklao", "zxcvbnm"};

    private Slips() {}

    /** The cost of writing one folded word for the other. */
    static double cost(String typed, String meant) {
        var before = new double[meant.length() + 1];
        var last = new double[meant.length() + 1];
        var row = new double[meant.length() + 1];
        for (int j = 1; j <= meant.length(); j++) {
            last[j] = last[j - 1] + extra(meant, j - 1);
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = last[0] + extra(typed, i - 1);
            for (int j = 1; j <= meant.length(); j++) {
                char a = typed.charAt(i - 1);
                char b = meant.charAt(j - 1);
                double least = last[j - 1] + changed(a, b);
                least = Math.min(least, last[j] + extra(typed, i - 1));
                least = Math.min(least, row[j - 1] + extra(meant, j - 1));
                if (i > 1 && j > 1 && a == meant.charAt(j - 2) && typed.charAt(i - 2) == b) {
                    least = Math.min(least, before[j - 2] + (a == b ? 0 : SWAPPED));
                }
                row[j] = least;
            }
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[meant.length()];
    }

    private static double changed(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (SOUNDS.contains(a < b ? "" + a + b : "" + b + a)) {
            return ALIKE;
        }
        for (String keys : KEYBOARD) {
            int at = keys.indexOf(a);
            if (at >= 0 && Math.abs(keys.indexOf(b) - at) == 1) {
                return BESIDE;
            }
        }
        return OTHER;
    }

    /** A letter that one of the words has and the other lacks. */
    private static double extra(String word, int at) {
        char letter = word.charAt(at);
        char left = at == 0 ? 0 : word.charAt(at - 1);
        char right = at + 1 == word.length() ? 0 : word.charAt(at + 1);
        if (letter == left || letter == right) {
            return DOUBLED;
        }
        boolean silent =
                letter == 'd' && ("nlr".indexOf(left) >= 0 || "nst".indexOf(right) >= 0)
                        || letter == 'h' && (right == 'v' || right == 'j')
                        || letter == 'g' && (left == 'i' || left == 'e' || left == 'o')
                        || letter == 'e' && (left == 'r' || right == 'r' || right == 0)
                        || letter == 'r' && (left == 'e' || right == 'e');
        return silent ? SILENT : OTHER;
    }
}
