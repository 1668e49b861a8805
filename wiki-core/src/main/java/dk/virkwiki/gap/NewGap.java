package dk.virkwiki.gap;

import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.PersonalNumbers;

/**
 * What an advisor notes as missing.
 *
 * @param key what the same need has in common however it is worded
 * @param words what was searched for
 * @param text what was missing, in the advisor's words; may be empty
 */
public record NewGap(String key, String words, String text) {
    /** Most letters of the words, and of the text. */
    public static final int LONGEST = 200;

    public NewGap {
        words = words.strip();
        text = text.strip();
        if (words.isEmpty() || key.isBlank()) {
            throw new Invalid("hul-uden-ord");
        }
        if (words.length() > LONGEST || text.length() > LONGEST || key.length() > 2 * LONGEST) {
            throw new Invalid("hul-for-langt", LONGEST);
        }
        if (!PersonalNumbers.find(words).isEmpty() || !PersonalNumbers.find(text).isEmpty()) {
            throw new Invalid("hul-personnummer");
        }
    }
}
