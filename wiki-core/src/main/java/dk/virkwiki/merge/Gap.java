package dk.virkwiki.merge;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The white space after a block in one of the texts.
 *
 * @param text the white space
 * @param isLast whether the text ends with it
 */
record Gap(String text, boolean isLast) {

    /** The gap after a block, or null when the text lacks the block. */
    static @Nullable Gap at(Blocks blocks, int place) {
        return place < 0 ? null : new Gap(blocks.gaps().get(place), place == blocks.size() - 1);
    }

    /**
     * The gap after a block in the merged text. Gaps from the end of a text say nothing about the
     * middle of one, nor the other way round, so only those of the right kind count if there are
     * any; and blocks never run together.
     */
    static String merge(
            @Nullable Gap base,
            @Nullable Gap current,
            @Nullable Gap proposed,
            boolean last,
            String lineEnd) {
        boolean fits =
                Stream.of(current, proposed).anyMatch(gap -> gap != null && gap.isLast() == last);
        var ours = text(current, last, fits);
        var theirs = text(proposed, last, fits);
        var before = text(base, last, fits);
        var merged =
                ours == null || theirs == null
                        ? Objects.requireNonNullElse(ours, Objects.requireNonNullElse(theirs, ""))
                        : merge(before, ours, theirs);
        boolean runsOn = !last && (!fits || !merged.contains("\n"));
        return runsOn ? lineEnd + lineEnd : merged;
    }

    private static @Nullable String text(@Nullable Gap gap, boolean last, boolean fits) {
        return gap == null || (fits && gap.isLast() != last) ? null : gap.text();
    }

    /** White space both sides changed is no reason to ask anybody: the longer one stands. */
    static String merge(@Nullable String base, String current, String proposed) {
        if (current.equals(proposed) || current.equals(base)) {
            return proposed;
        }
        if (proposed.equals(base)) {
            return current;
        }
        int longer = Integer.compare(current.length(), proposed.length());
        return longer > 0 || (longer == 0 && current.compareTo(proposed) > 0) ? current : proposed;
    }
}
