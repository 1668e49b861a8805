package dk.virkwiki.gap;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the board are wanted; what is null does not limit.
 *
 * @param owner code of an authority; empty for rows without one
 */
public record GapQuestion(
        @Nullable GapStatus status,
        @Nullable GapSource source,
        @Nullable String owner,
        Order order) {

    /** What comes first. */
    public enum Order {
        /** Seen most often in the last four weeks. */
        MOST,
        /** Grown most since the four weeks before. */
        RISING;

        Comparator<Gap> comparator() {
            var most =
                    Comparator.<Gap>comparingInt(gap -> -gap.tally().recent())
                            .thenComparingInt(gap -> -gap.tally().total())
                            .thenComparing(Gap::id);
            return switch (this) {
                case MOST -> most;
                case RISING ->
                        Comparator.<Gap>comparingInt(
                                        gap -> gap.tally().previous() - gap.tally().recent())
                                .thenComparing(most);
            };
        }
    }

    /** Every row, most often seen first. */
    public static GapQuestion everything() {
        return new GapQuestion(null, null, null, Order.MOST);
    }

    boolean hasStatus(Gap gap) {
        return status == null || status == gap.handling().status();
    }

    boolean hasSource(Gap gap) {
        return source == null || gap.tally().sources().contains(source);
    }

    boolean hasOwner(Gap gap) {
        var whose = gap.handling().owner();
        return owner == null || owner.equals(whose == null ? "" : whose);
    }

    boolean wants(Gap gap) {
        return hasStatus(gap) && hasSource(gap) && hasOwner(gap);
    }
}
