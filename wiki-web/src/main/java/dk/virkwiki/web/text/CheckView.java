package dk.virkwiki.web.text;

import java.util.List;

/**
 * What the checks before publishing say, for a page: red first, then amber with its field, green
 * folded to a count.
 *
 * @param red what stops the text
 * @param amber what a reason is asked for, one for each subject
 * @param greenCount how many subjects are in order
 * @param green their names in a row
 */
public record CheckView(List<Stop> red, List<Doubt> amber, int greenCount, String green) {
    public CheckView {
        red = List.copyOf(red);
        amber = List.copyOf(amber);
    }

    /** Whether one key is enough to approve. */
    public boolean clear() {
        return red.isEmpty() && amber.isEmpty();
    }

    /**
     * Something that stops the text.
     *
     * @param words what it is
     * @param line of the file
     */
    public record Stop(String words, int line) {}

    /**
     * Something a reason is asked for.
     *
     * @param field name of the field for the reason
     * @param words what it is
     * @param more how many other places of the same subject there are, in words; empty for none
     * @param line of the file
     * @param typed what was typed before an error
     */
    public record Doubt(String field, String words, String more, int line, String typed) {}
}
