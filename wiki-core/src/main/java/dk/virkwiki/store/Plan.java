package dk.virkwiki.store;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * One way to answer a query: stretches of an index.
 *
 * @param bounded true when the query narrows the index down
 * @param exact true when the index alone decides
 * @param sorted true when the entries come in the order asked for, read backwards if need be
 * @param cost about how many documents this reads
 */
record Plan(
        View.OfIndex index,
        List<KeyRange> ranges,
        boolean bounded,
        boolean exact,
        boolean sorted,
        boolean backwards,
        long cost) {

    Selection selection() {
        Iterator<Long> positions =
                sorted && ranges.size() > 1 ? new Merged(this) : oneAfterAnother();
        if (index.irregular() != 0) {
            positions = Selection.distinct(positions);
        }
        return new Selection(positions, false, bounded, exact, sorted);
    }

    private Iterator<Long> oneAfterAnother() {
        if (ranges.size() == 1) {
            return index.in(ranges.getFirst(), backwards);
        }
        return ranges.stream()
                .flatMap(
                        range -> {
                            Iterable<Long> entries = () -> index.in(range, backwards);
                            return java.util.stream.StreamSupport.stream(
                                    entries.spliterator(), false);
                        })
                .iterator();
    }

    /** Several sorted stretches as one, compared by what follows their own beginnings. */
    private static final class Merged implements Iterator<Long> {
        private final PriorityQueue<Head> heads;

        Merged(Plan plan) {
            this.heads = new PriorityQueue<>((a, b) -> a.compare(b, plan.backwards));
            for (KeyRange range : plan.ranges) {
                add(new Head(plan.index.in(range, plan.backwards), range.prefix()));
            }
        }

        private void add(Head head) {
            if (head.entries().hasNext()) {
                heads.add(head);
            }
        }

        @Override
        public boolean hasNext() {
            return !heads.isEmpty();
        }

        @Override
        public Long next() {
            Head head = heads.remove();
            Long position = head.entries().next();
            add(head);
            return position;
        }

        private record Head(View.Entries entries, int prefix) {
            int compare(Head other, boolean backwards) {
                byte[] mine = entries.peek();
                byte[] theirs = other.entries.peek();
                int order =
                        Arrays.compareUnsigned(
                                mine, prefix, mine.length, theirs, other.prefix, theirs.length);
                return backwards ? -order : order;
            }
        }
    }
}
