package dk.virkwiki.wizard;

/**
 * What can be answered to a question.
 *
 * @param name what it is called in addresses and conditions: short, ASCII, unique in its question
 * @param words what a reader chooses; empty when the author forgot them
 * @param hint a few words more below them; may be empty
 * @param target id of the station it leads to; empty when the author forgot it
 * @param condition when it is shown
 * @param line in the body; right for advisors only
 */
public record Answer(
        String name, String words, String hint, String target, Condition condition, int line) {
    /** Whether a reader can choose it at all. */
    boolean isWhole() {
        return !words.isEmpty() && !target.isEmpty();
    }
}
