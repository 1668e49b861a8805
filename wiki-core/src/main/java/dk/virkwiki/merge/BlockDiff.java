package dk.virkwiki.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which blocks of two texts belong together, told in the order of the new text. */
final class BlockDiff {
    static final int NOWHERE = -1;

    private BlockDiff() {}

    /**
     * What became of a block.
     *
     * @param kind what became of it
     * @param old its place in the old text, or {@link #NOWHERE}
     * @param changed its place in the new text, or {@link #NOWHERE}
     */
    record Step(DiffKind kind, int old, int changed) {}

    /** The steps, with what was removed here and added there told as moved. */
    static <T> List<Step> of(List<T> old, List<T> changed, Pairing<T> pairing) {
        return withMoves(inPlace(old, changed, pairing), old, changed, pairing);
    }

    /** The steps, with what was moved told as removed and added. */
    static <T> List<Step> inPlace(List<T> old, List<T> changed, Pairing<T> pairing) {
        var alignment = Alignment.of(old, changed, pairing);
        var steps = new ArrayList<Step>();
        for (int i = 0; i <= old.size(); i++) {
            alignment.inserted().get(i).forEach(n -> steps.add(added(n)));
            if (i < old.size()) {
                int partner = alignment.partners()[i];
                if (partner < 0) {
                    steps.add(removed(i));
                } else if (old.get(i).equals(changed.get(partner))) {
                    steps.add(new Step(DiffKind.SAME, i, partner));
                } else if (pairing.areAlike(old.get(i), changed.get(partner))) {
                    steps.add(new Step(DiffKind.CHANGED, i, partner));
                } else {
                    steps.add(removed(i));
                    steps.add(added(partner));
                }
            }
        }
        return steps;
    }

    private static Step added(int place) {
        return new Step(DiffKind.ADDED, NOWHERE, place);
    }

    private static Step removed(int place) {
        return new Step(DiffKind.REMOVED, place, NOWHERE);
    }

    private static <T> List<Step> withMoves(
            List<Step> steps, List<T> old, List<T> changed, Pairing<T> pairing) {
        Map<T, Deque<Integer>> removed = new HashMap<>();
        for (var step : steps) {
            if (step.kind() == DiffKind.REMOVED && isTelling(old.get(step.old()), pairing)) {
                removed.computeIfAbsent(old.get(step.old()), block -> new ArrayDeque<>())
                        .add(step.old());
            }
        }
        Set<Integer> moved = new HashSet<>();
        var told = new ArrayList<Step>();
        for (var step : steps) {
            var from =
                    step.kind() == DiffKind.ADDED ? removed.get(changed.get(step.changed())) : null;
            if (from == null || from.isEmpty()) {
                told.add(step);
            } else {
                moved.add(from.element());
                told.add(new Step(DiffKind.MOVED, from.remove(), step.changed()));
            }
        }
        told.removeIf(step -> step.kind() == DiffKind.REMOVED && moved.contains(step.old()));
        return told;
    }

    private static <T> boolean isTelling(T block, Pairing<T> pairing) {
        var text = pairing.text().apply(block);
        return !Blocks.isFence(text) && !Words.bag(text).isEmpty();
    }
}
