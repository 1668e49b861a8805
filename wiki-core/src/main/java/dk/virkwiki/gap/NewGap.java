package dk.virkwiki.gap;

/**
 * What an advisor notes as missing.
 *
 * @param words what was searched for
 * @param text what was missing, in the advisor's words; may be empty
 */
public record NewGap(String words, String text) {
    public NewGap {
        words = words.strip();
        text = text.strip();
    }
}
