package dk.virkwiki.web.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two texts beside each other, ready for a page.
 *
 * @param source whether it shows Markdown, not what readers see
 * @param runs the blocks in the order of the new text
 * @param changes how many blocks differ
 */
public record DifferenceView(boolean source, List<Run> runs, int changes) {
    public DifferenceView {
        runs = List.copyOf(runs);
    }

    /**
     * Blocks that stand together.
     *
     * @param fold words of the fold that hides them, or null when they are shown
     * @param blocks at least one
     */
    public record Run(@Nullable String fold, List<Block> blocks) {}

    /**
     * A paragraph, list, table or heading.
     *
     * @param number of the change, counted from 1; 0 when nothing happened to it
     * @param label what happened to it; empty when nothing did
     * @param icon name of the icon beside the label
     * @param html safe HTML with what differs marked; empty when it is shown by lines
     * @param lines its lines of source; empty when it is shown as readers see it
     * @param note where a moved block stood before, in a sentence; else null
     */
    public record Block(
            int number,
            String label,
            String icon,
            String html,
            List<Line> lines,
            @Nullable String note) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of source.
     *
     * @param old its number in the old text; empty when only the new has it
     * @param now its number in the new text; empty when only the old has it
     * @param sign {@code +}, {@code −} or empty
     * @param spoken what a screen reader says for the sign
     * @param kind {@code a} for added, {@code d} for removed, else empty
     * @param html safe HTML with what differs marked
     */
    public record Line(
            String old, String now, String sign, String spoken, String kind, String html) {}
}
