package dk.virkwiki.merge;

/**
 * A place that both sides changed, each in its own way.
 *
 * @param base what stood there before both; empty when both inserted something
 * @param current what stands there now; empty when it was removed
 * @param proposed what the proposal puts there; empty when it removes it
 */
public record Collision(String base, String current, String proposed) implements MergeResult.Piece {

    /** What the place says after a choice. */
    String settled(Choice choice) {
        return switch (choice) {
            case Choice.KeepPublished _ -> current;
            case Choice.UseMine _ -> proposed;
            case Choice.KeepBoth _ -> apart(current) + proposed;
            case Choice.WriteNew(String text) -> ended(text);
        };
    }

    private static String apart(String text) {
        return text;
    }

    private static String ended(String text) {
        return text;
    }
}
