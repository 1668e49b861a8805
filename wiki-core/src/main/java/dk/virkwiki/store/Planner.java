package dk.virkwiki.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Chooses the index that answers one query by reading the fewest documents. */
final class Planner {
    /** Beyond this many stretches, the rest of a query is left to the matcher. */
    private static final int MOST_RANGES = 2_000;

    private static final int SAMPLE = 16;

    private final View view;
    private final Conditions conditions;
    private final List<Map.Entry<String, Object>> order;
    private final long wanted;

    /**
     * @param order as MongoDB writes it, field to 1 or -1
     * @param wanted how many answers are enough; 0 for all
     */
    Planner(View view, @Nullable Document query, @Nullable Document order, long wanted) {
        this.view = view;
        this.conditions = new Conditions(query);
        this.order = order == null ? List.of() : List.copyOf(order.entrySet());
        this.wanted = wanted;
    }

    Selection choose() {
        Plan best = null;
        for (View.OfIndex index : view.indexes()) {
            Plan plan = plan(index);
            if (plan != null && (best == null || plan.cost() < best.cost())) {
                best = plan;
            }
        }
        if (best == null || !best.bounded()) {
            for (List<Document> branches : conditions.alternatives()) {
                Selection union = union(branches);
                if (union != null) {
                    return union;
                }
            }
        }
        return best == null ? Selection.everything(conditions.areNone()) : best.selection();
    }

    /** The answers of all branches together, if an index helps each of them. */
    private @Nullable Selection union(List<Document> branches) {
        var positions = new TreeSet<Long>();
        for (Document branch : branches) {
            Selection part = new Planner(view, branch, null, 0).choose();
            if (part.all() || !part.bounded()) {
                return null;
            }
            part.positions().forEachRemaining(positions::add);
        }
        return new Selection(positions.iterator(), false, true, false, false);
    }

    private @Nullable Plan plan(View.OfIndex index) {
        var walk = new Walk(index);
        walk.run();
        boolean bounded = walk.fields > 0;
        if (index.index().leavesOutMissing() && !walk.nonNull) {
            return null;
        }
        int direction = direction(walk);
        boolean sorted = direction != 0;
        boolean exact = conditions.areComplete() && walk.fields == conditions.size();
        if (!bounded && (!sorted || order.isEmpty() || wanted == 0 && !exact)) {
            return null;
        }
        long cost = estimate(index, walk.ranges);
        if (!order.isEmpty() && !sorted) {
            cost = 2 * cost + 1; // all must be read and sorted
        } else if (wanted > 0 && exact) {
            cost = Math.min(cost, wanted);
        }
        return new Plan(index, walk.ranges, bounded, exact, sorted, direction < 0, cost);
    }

    private static long estimate(View.OfIndex index, List<KeyRange> ranges) {
        long sum = ranges.stream().limit(SAMPLE).mapToLong(index::estimate).sum();
        return ranges.size() <= SAMPLE ? sum : sum * ranges.size() / SAMPLE;
    }

    /** 1 when the index gives the order asked for, -1 when it does so backwards, otherwise 0. */
    private int direction(Walk walk) {
        int field = walk.equalities;
        int direction = 0;
        for (Map.Entry<String, Object> part : order) {
            if (!(part.getValue() instanceof Number number)) {
                return 0;
            }
            if (walk.isConstant(part.getKey())) {
                continue;
            }
            List<FieldPath> paths = walk.index.index().paths();
            if (field == paths.size()
                    || !paths.get(field).name().equals(part.getKey())
                    || !walk.index.isRegular(field)) {
                return 0;
            }
            int step = paths.get(field).ascending() == number.intValue() > 0 ? 1 : -1;
            if (direction != 0 && direction != step) {
                return 0;
            }
            direction = step;
            field++;
        }
        return direction == 0 ? 1 : direction;
    }

    /** Follows the fields of an index for as long as the query says what they must be. */
    private final class Walk {
        private final View.OfIndex index;
        private List<KeyRange> ranges = List.of(KeyRange.startingWith(new byte[0]));
        private int fields;
        private int equalities;
        private boolean nonNull;
        private boolean irregularUsed;

        Walk(View.OfIndex index) {
            this.index = index;
        }

        void run() {
            List<FieldPath> paths = index.index().paths();
            for (int i = 0; i < paths.size(); i++) {
                FieldPath path = paths.get(i);
                Conditions.Condition condition = conditions.on(path.name());
                boolean regular = index.isRegular(i);
                if (condition == null || path.isPositional() || !regular && irregularUsed) {
                    return;
                }
                List<byte[]> points = condition.points();
                if (points == null && !regular
                        || points != null && ranges.size() * points.size() > MOST_RANGES) {
                    return;
                }
                fields++;
                nonNull |= condition.nonNull();
                if (points == null) {
                    narrow(i, condition);
                    return;
                }
                irregularUsed |= !regular;
                equalities++;
                multiply(i, points);
            }
        }

        private void multiply(int field, List<byte[]> points) {
            List<KeyRange> longer = new ArrayList<>();
            for (KeyRange range : ranges) {
                for (byte[] point : points) {
                    byte[] next = index.index().directed(field, point);
                    longer.add(KeyRange.startingWith(KeyBytes.concat(range.from(), next)));
                }
            }
            ranges = longer;
        }

        private void narrow(int field, Conditions.Condition condition) {
            boolean ascending = index.index().paths().get(field).ascending();
            Conditions.Bound first = ascending ? condition.low() : condition.high();
            Conditions.Bound last = ascending ? condition.high() : condition.low();
            byte[] type = index.index().directed(field, condition.type());
            ranges =
                    ranges.stream()
                            .map(
                                    range ->
                                            new KeyRange(
                                                    begin(range.from(), field, first, type),
                                                    end(range.from(), field, last, type),
                                                    range.prefix()))
                            .toList();
        }

        private byte[] begin(
                byte[] prefix, int field, Conditions.@Nullable Bound bound, byte[] type) {
            if (bound == null) {
                return KeyBytes.concat(prefix, type);
            }
            byte[] at = KeyBytes.concat(prefix, index.index().directed(field, bound.value()));
            byte[] after = KeyBytes.after(at);
            return bound.inclusive() || after == null ? at : after;
        }

        private byte @Nullable [] end(
                byte[] prefix, int field, Conditions.@Nullable Bound bound, byte[] type) {
            if (bound == null) {
                return KeyBytes.after(KeyBytes.concat(prefix, type));
            }
            byte[] at = KeyBytes.concat(prefix, index.index().directed(field, bound.value()));
            return bound.inclusive() ? KeyBytes.after(at) : at;
        }

        /**
         * True for a field that has one value in all the entries, so that its order is no matter.
         */
        boolean isConstant(String path) {
            Conditions.Condition condition = conditions.on(path);
            for (int i = 0; i < equalities; i++) {
                if (index.index().paths().get(i).name().equals(path)) {
                    return index.isRegular(i)
                            && condition != null
                            && condition.points() != null
                            && condition.points().size() == 1;
                }
            }
            return false;
        }
    }
}
