package dk.virkwiki.hint;

import java.util.List;

/**
 * How hard running text is to read, by LIX: words per sentence plus the percentage of long words.
 *
 * @param words how many words
 * @param sentences how many sentences
 * @param longWords how many words of more than six letters
 */
public record Readability(int words, int sentences, int longWords) {
    /** What everybody can read. */
    public static final int GOAL = 34;

    /** Below this many words the number says nothing. */
    public static final int FEWEST_WORDS = 20;

    private static final int LONG_WORD = 7;

    /** How a LIX number is read in Danish. */
    public enum Level {
        VERY_EASY,
        EASY,
        MEDIUM,
        HARD,
        VERY_HARD
    }

    /** Measures paragraphs of running text. */
    public static Readability of(List<String> paragraphs) {
        int words = 0;
        int sentences = 0;
        int longWords = 0;
        for (var paragraph : paragraphs) {
            for (var sentence : Sentences.of(paragraph)) {
                sentences++;
                for (var word : Sentences.words(sentence.text())) {
                    words++;
                    longWords += word.length() >= LONG_WORD ? 1 : 0;
                }
            }
        }
        return new Readability(words, sentences, longWords);
    }

    /** Whether there is enough text for a number. */
    public boolean isMeasurable() {
        return words >= FEWEST_WORDS;
    }

    /** The LIX number; 0 for no text. */
    public int lix() {
        if (sentences == 0 || words == 0) {
            return 0;
        }
        return (int) Math.round((double) words / sentences + 100.0 * longWords / words);
    }

    /** What the number means. */
    public Level level() {
        int lix = lix();
        if (lix < 25) {
            return Level.VERY_EASY;
        }
        if (lix <= GOAL) {
            return Level.EASY;
        }
        if (lix < 45) {
            return Level.MEDIUM;
        }
        return lix < 55 ? Level.HARD : Level.VERY_HARD;
    }
}
