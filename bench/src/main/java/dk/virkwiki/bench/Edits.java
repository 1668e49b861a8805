package dk.virkwiki.bench;

/** Makes texts that differ from one another by a word of their own. */
final class Edits {
    private static final String LAST_LINE = "\n\nSenest gemt som ";
    private static final int LETTERS = 'z' - 'a' + 1;

    private Edits() {}

    /** The text with the word of this number in a line at its end, in place of an earlier one. */
    static String marked(String source, long number) {
        int end = source.lastIndexOf(LAST_LINE);
        var text = end < 0 ? source.stripTrailing() : source.substring(0, end);
        return text + LAST_LINE + word(number) + ".\n";
    }

    /** A word that no article has: the same length and letters for everybody, no ending. */
    static String word(long number) {
        var word = new StringBuilder("qx");
        for (long rest = number; rest > 0; rest /= LETTERS) {
            word.append((char) ('a' + rest % LETTERS)).append('x');
        }
        return word.append('q').toString();
    }
}
