package dk.virkwiki.merge;

import dk.virkwiki.merge.Sequences.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Merges two rewritings of one block word by word, when they keep well apart: at least one word
 * that neither touched lies between them, at most one side touched numbers, and neither side
 * rewrote most of the block.
 */
final class WordMerge {
    private static final int SAME_STROKE = 2;
    private static final double MOST = 0.5;

    private WordMerge() {}

    /** The block with both rewritings in it, or nothing when they come too close. */
    static Optional<String> merge(String base, String current, String proposed) {
        var words = Words.of(base);
        var ours = Rewriting.of(words, current);
        var theirs = Rewriting.of(words, proposed);
        if (ours.isMostOf(words) || theirs.isMostOf(words)) {
            return Optional.empty();
        }
        if (ours.touchesNumbers(words) && theirs.touchesNumbers(words)) {
            return Optional.empty();
        }
        return woven(words, ours, theirs);
    }

    /** One side's text and where it differs from the base, neighbouring strokes as one. */
    private record Rewriting(List<String> words, List<Change> changes) {
        static Rewriting of(List<String> base, String text) {
            var words = Words.of(text);
            return new Rewriting(words, strokes(base, Sequences.changes(base, words)));
        }

        private static List<Change> strokes(List<String> base, List<Change> changes) {
            var strokes = new ArrayList<Change>();
            for (var change : changes) {
                var last = strokes.isEmpty() ? null : strokes.getLast();
                if (last != null && wordsIn(base, last.to(), change.from()) < SAME_STROKE) {
                    strokes.removeLast();
                    strokes.add(
                            new Change(
                                    last.from(), change.to(), last.otherFrom(), change.otherTo()));
                } else {
                    strokes.add(change);
                }
            }
            return strokes;
        }

        List<String> put(Change change) {
            return words.subList(change.otherFrom(), change.otherTo());
        }

        boolean touchesNumbers(List<String> base) {
            return changes.stream()
                    .anyMatch(
                            change ->
                                    Words.anyNumber(base.subList(change.from(), change.to()))
                                            || Words.anyNumber(put(change)));
        }

        boolean isMostOf(List<String> base) {
            long touched = changes.stream().mapToLong(c -> wordsIn(base, c.from(), c.to())).sum();
            return touched > MOST * wordsIn(base, 0, base.size());
        }
    }

    private static long wordsIn(List<String> base, int from, int to) {
        return base.subList(from, to).stream().filter(Words::isWord).count();
    }

    private static Optional<String> woven(List<String> base, Rewriting ours, Rewriting theirs) {
        var text = new StringBuilder();
        int at = 0;
        int i = 0;
        int j = 0;
        while (i < ours.changes().size() || j < theirs.changes().size()) {
            boolean oursNext = isOursNext(ours, i, theirs, j);
            var side = oursNext ? ours : theirs;
            var change = side.changes().get(oursNext ? i++ : j++);
            var other = oursNext ? theirs : ours;
            int next = oursNext ? j : i;
            if (next < other.changes().size()
                    && wordsBetween(base, change, other.changes().get(next)) < 1) {
                return Optional.empty();
            }
            base.subList(at, change.from()).forEach(text::append);
            side.put(change).forEach(text::append);
            at = change.to();
        }
        base.subList(at, base.size()).forEach(text::append);
        return Optional.of(text.toString());
    }

    private static boolean isOursNext(Rewriting ours, int i, Rewriting theirs, int j) {
        if (i == ours.changes().size() || j == theirs.changes().size()) {
            return j == theirs.changes().size();
        }
        return ours.changes().get(i).from() <= theirs.changes().get(j).from();
    }

    private static long wordsBetween(List<String> base, Change first, Change next) {
        return first.to() > next.from() ? -1 : wordsIn(base, first.to(), next.from());
    }
}
