package dk.virkwiki.merge;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place that both sides changed, each in its own way.
 *
 * @param base what stood there before both; empty when both inserted something
 * @param current what stands there now; empty when it was removed
 * @param proposed what the proposal puts there; empty when it removes it
 */
public record Collision(String base, String current, String proposed) implements MergeResult.Piece {
    private static final Pattern ROW = Pattern.compile("\\s*(?:[-*+|]|[0-9]+[.)])");

    /** What the place says after a choice. */
    String settled(Choice choice) {
        return switch (choice) {
            case Choice.KeepPublished _ -> current;
            case Choice.UseMine _ -> proposed;
            case Choice.KeepBoth _ -> both();
            case Choice.WriteNew(String text) -> ended(text);
        };
    }

    /** Two paragraphs need a blank line between them; two items of a list or rows do not. */
    private String both() {
        if (current.isBlank() || proposed.isBlank()) {
            return current + proposed;
        }
        boolean isRow = ROW.matcher(current).lookingAt() && ROW.matcher(proposed).lookingAt();
        var apart = isRow ? lineEnd() : lineEnd() + lineEnd();
        return current.endsWith(apart)
                ? current + proposed
                : current.stripTrailing() + apart + proposed;
    }

    /** New words end as what they stand for does. */
    private String ended(String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            return "";
        }
        var before = Stream.of(current, proposed, base).filter(s -> !s.isBlank()).findFirst();
        var gap = before.map(s -> s.substring(s.stripTrailing().length())).orElse("");
        return words + (gap.isEmpty() ? lineEnd() : gap);
    }

    private String lineEnd() {
        return (base + current + proposed).contains("\r\n") ? "\r\n" : "\n";
    }
}
