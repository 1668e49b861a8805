package dk.virkwiki.merge;

import java.util.List;

/** Brings two changes of the same file together. */
public final class ThreeWayMerge {
    private ThreeWayMerge() {}

    /** Merges {@code current} and {@code proposed}, which both began as {@code base}. */
    public static MergeResult merge(String base, String current, String proposed) {
        if (base.equals(current) || current.equals(proposed)) {
            return MergeResult.clean(proposed);
        }
        return base.equals(proposed)
                ? MergeResult.clean(current)
                : new MergeResult(List.of(new Collision(base, current, proposed)));
    }
}
