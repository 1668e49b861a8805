package dk.virkwiki.search.danish;

/**
 * Endings that Snowball's Danish stemmer leaves, so that forms of one word meet: hentede and hente,
 * overført and overfører, digitalt and digitale, formler and formel, kalendre and kalender.
 */
final class Endings {
    private static final String VOWELS = "aeiouyæøå";
    private static final int SHORTEST_BEFORE_ED = 4;
    private static final int SHORTEST_WITH_T = 6;
    private static final int SHORTEST_WITH_L_OR_R = 5;

    private Endings() {}

    /** A stem without them. */
    static String cut(String stem) {
        int length = stem.length();
        if (stem.endsWith("ed") && length >= SHORTEST_BEFORE_ED + 2) {
            return single(stem.substring(0, length - 2));
        }
        if (length < SHORTEST_WITH_L_OR_R) {
            return stem;
        }
        char last = stem.charAt(length - 1);
        char before = stem.charAt(length - 2);
        return switch (last) {
            case 't' ->
                    length >= SHORTEST_WITH_T && "lrnm".indexOf(before) >= 0
                            ? stem.substring(0, length - 1)
                            : stem;
            case 'l' ->
                    before == 'e' && isConsonant(stem.charAt(length - 3))
                            ? stem.substring(0, length - 2) + "l"
                            : stem;
            case 'r' -> "bdfgkmpt".indexOf(before) >= 0 ? stem.substring(0, length - 1) : stem;
            default -> stem;
        };
    }

    private static boolean isConsonant(char letter) {
        return VOWELS.indexOf(letter) < 0;
    }

    /** As the stemmer itself does in the end: lykk is lyk. */
    private static String single(String stem) {
        int length = stem.length();
        char last = stem.charAt(length - 1);
        return last == stem.charAt(length - 2) && isConsonant(last)
                ? stem.substring(0, length - 1)
                : stem;
    }
}
