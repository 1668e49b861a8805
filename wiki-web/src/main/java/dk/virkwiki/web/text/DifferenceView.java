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
     * @param label what happened to it; empty when nothing did
     * @param icon name of the icon beside the label
     * @param html safe HTML with what differs marked
     */
    public record Block(String label, String icon, String html) {}
}
