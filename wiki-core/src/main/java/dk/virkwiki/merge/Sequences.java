package dk.virkwiki.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Differences of two lists in bounded time: small stretches are compared exactly, large ones are
 * cut at what stands exactly once in both, and what is still large then counts as changed.
 */
final class Sequences {
    /** Most pairs of elements to compare exactly. */
    private static final int EXACT = 100_000;

    private static final int MAX_DEPTH = 4;

    private Sequences() {}

    /** The stretch {@code from..to} of the one list is {@code otherFrom..otherTo} in the other. */
    record Change(int from, int to, int otherFrom, int otherTo) {
        private Change shifted(int by, int otherBy) {
            return new Change(from + by, to + by, otherFrom + otherBy, otherTo + otherBy);
        }
    }

    /** What turns {@code one} into {@code other}, in order; nothing in them overlaps or touches. */
    static <T> List<Change> changes(List<T> one, List<T> other) {
        var numbers = new HashMap<T, Integer>();
        var found = new ArrayList<Change>();
        var whole = new Change(0, one.size(), 0, other.size());
        collect(numbered(one, numbers), numbered(other, numbers), whole, 0, found);
        return joined(found);
    }

    /** Equal elements get the same number, so that each is compared in full only once. */
    private static <T> List<Integer> numbered(List<T> list, Map<T, Integer> numbers) {
        var numbered = new ArrayList<Integer>(list.size());
        for (var element : list) {
            numbered.add(numbers.merge(element, numbers.size(), (number, unused) -> number));
        }
        return numbered;
    }

    private static void collect(
            List<Integer> one, List<Integer> other, Change whole, int depth, List<Change> found) {
        var part = trimmed(one, other, whole);
        long removed = part.to() - part.from();
        long added = part.otherTo() - part.otherFrom();
        if (removed == 0 && added == 0) {
            return;
        }
        if (removed == 0 || added == 0) {
            found.add(part);
        } else if (removed * added <= EXACT) {
            exact(one, other, part, found);
        } else {
            betweenAnchors(one, other, part, depth, found);
        }
    }

    private static Change trimmed(List<Integer> one, List<Integer> other, Change part) {
        int from = part.from();
        int to = part.to();
        int otherFrom = part.otherFrom();
        int otherTo = part.otherTo();
        while (from < to && otherFrom < otherTo && one.get(from).equals(other.get(otherFrom))) {
            from++;
            otherFrom++;
        }
        while (from < to && otherFrom < otherTo && one.get(to - 1).equals(other.get(otherTo - 1))) {
            to--;
            otherTo--;
        }
        return new Change(from, to, otherFrom, otherTo);
    }

    private static void exact(
            List<Integer> one, List<Integer> other, Change part, List<Change> found) {
        var patch =
                DiffUtils.diff(
                        one.subList(part.from(), part.to()),
                        other.subList(part.otherFrom(), part.otherTo()),
                        new MyersDiffWithLinearSpace<Integer>());
        for (var delta : patch.getDeltas()) {
            int from = delta.getSource().getPosition();
            int otherFrom = delta.getTarget().getPosition();
            var change =
                    new Change(
                            from,
                            from + delta.getSource().size(),
                            otherFrom,
                            otherFrom + delta.getTarget().size());
            found.add(change.shifted(part.from(), part.otherFrom()));
        }
    }

    private static void betweenAnchors(
            List<Integer> one, List<Integer> other, Change part, int depth, List<Change> found) {
        var anchors = depth < MAX_DEPTH ? anchors(one, other, part) : List.<int[]>of();
        if (anchors.isEmpty()) {
            found.add(part);
            return;
        }
        int from = part.from();
        int otherFrom = part.otherFrom();
        for (var anchor : anchors) {
            var before = new Change(from, anchor[0], otherFrom, anchor[1]);
            collect(one, other, before, depth + 1, found);
            from = anchor[0] + 1;
            otherFrom = anchor[1] + 1;
        }
        var rest = new Change(from, part.to(), otherFrom, part.otherTo());
        collect(one, other, rest, depth + 1, found);
    }

    /** Pairs of places, rising in both lists, of elements that stand once in each. */
    private static List<int[]> anchors(List<Integer> one, List<Integer> other, Change part) {
        var places = places(one, part.from(), part.to());
        var otherPlaces = places(other, part.otherFrom(), part.otherTo());
        var pairs = new ArrayList<int[]>();
        for (int i = part.from(); i < part.to(); i++) {
            int otherPlace = otherPlaces.getOrDefault(one.get(i), -1);
            if (otherPlace >= 0 && places.getOrDefault(one.get(i), -1) == i) {
                pairs.add(new int[] {i, otherPlace});
            }
        }
        return longestRising(pairs);
    }

    /** Where each element stands; -1 when it stands more than once. */
    private static Map<Integer, Integer> places(List<Integer> list, int from, int to) {
        var places = new HashMap<Integer, Integer>();
        for (int i = from; i < to; i++) {
            places.merge(list.get(i), i, (a, b) -> -1);
        }
        return places;
    }

    /** The longest run of pairs whose second places rise. */
    private static List<int[]> longestRising(List<int[]> pairs) {
        var ends = new int[pairs.size()];
        var previous = new int[pairs.size()];
        var values = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int at = Arrays.binarySearch(values, 0, length, pairs.get(i)[1]);
            int rank = at < 0 ? -at - 1 : at;
            values[rank] = pairs.get(i)[1];
            ends[rank] = i;
            previous[i] = rank == 0 ? -1 : ends[rank - 1];
            length = Math.max(length, rank + 1);
        }
        var rising = new ArrayList<int[]>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            rising.addFirst(pairs.get(i));
        }
        return rising;
    }

    private static List<Change> joined(List<Change> changes) {
        var joined = new ArrayList<Change>();
        for (var change : changes) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && last.to() == change.from()
                    && last.otherTo() == change.otherFrom()) {
                joined.removeLast();
                joined.add(
                        new Change(last.from(), change.to(), last.otherFrom(), change.otherTo()));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }
}
