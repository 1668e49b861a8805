package dk.virkwiki.web.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two texts beside each other, ready for a page. Exactly one of the two lists is used.
 *
 * @param blocks the difference as readers see it
 * @param lines the difference as source
 * @param changes how many places differ
 */
public record DifferenceView(List<Blocks> blocks, List<Lines> lines, int changes) {

    /**
     * Blocks that stand together.
     *
     * @param fold words of the fold that hides them, or null when they are shown
     */
    public record Blocks(@Nullable String fold, List<Block> blocks) {}

    /**
     * A paragraph, list, table or heading.
     *
     * @param label what happened to it; empty when nothing did
     * @param icon name of the icon beside the label
     * @param html safe HTML with what differs marked
     */
    public record Block(String label, String icon, String html) {}

    /**
     * Lines that stand together.
     *
     * @param fold words of the fold that hides them, or null when they are shown
     */
    public record Lines(@Nullable String fold, List<Line> lines) {}

    /**
     * A line of the source.
     *
     * @param kind {@code a} for added, {@code d} for removed, else empty
     * @param before its number in the text before; empty when it is added
     * @param after its number in the text now; empty when it is removed
     * @param html safe HTML with what differs marked
     */
    public record Line(String kind, String before, String after, String html) {}
}
