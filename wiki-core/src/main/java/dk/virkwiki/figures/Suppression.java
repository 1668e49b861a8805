package dk.virkwiki.figures;

import dk.virkwiki.figures.Told.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hides small cells, and with them as little as it takes that none can be worked out: not from the
 * sums of rows and columns, not from one's own library's numbers, not from longer periods.
 *
 * <p>A month is decided from that month alone, a quarter from its months, a year from its quarters,
 * so that nothing that was once told has to be hidden later. Each small cell ends up on a chain of
 * hidden cells that could be otherwise ({@link Exchange}); when that cannot be had, nothing is told
 * of the whole division.
 */
public final class Suppression {
    private Suppression() {}

    /**
     * A month.
     *
     * @param closed columns whose totals are hidden
     */
    public static Told month(Sheet sheet, Set<Integer> closed) {
        var month = new Told(sheet, Set.copyOf(closed), List.of());
        protect(month, month.secrets(), List.of(new Exchange(List.of(month), List.of(), month)));
        return month;
    }

    /** Numbers that add up to a sum which is told: a table of one column. */
    public static Told list(long[] counts, long[] own) {
        var cells = new long[counts.length][];
        var known = new long[counts.length][];
        for (int row = 0; row < counts.length; row++) {
            cells[row] = new long[] {counts[row]};
            known[row] = new long[] {own[row]};
        }
        return month(Sheet.of(cells, known), Set.of());
    }

    /** A quarter of its months. */
    public static Told quarter(List<Told> months) {
        var quarter = sum(months);
        for (var month : months) {
            var ways = new ArrayList<>(pairs(month, months));
            ways.add(new Exchange(List.of(month, quarter), List.of(), quarter));
            protect(quarter, month.secrets(), ways);
        }
        protect(quarter, quarter.secrets(), alone(quarter, List.of(quarter)));
        return quarter;
    }

    /** A year of its quarters. */
    public static Told year(List<Told> quarters) {
        var year = sum(quarters);
        for (var quarter : quarters) {
            for (var month : quarter.parts()) {
                var ways = new ArrayList<>(pairs(month, quarter.parts()));
                ways.addAll(acrossQuarters(month, quarter, quarters));
                ways.add(new Exchange(List.of(month, quarter, year), List.of(), year));
                protect(year, month.secrets(), ways);
            }
            var ways = new ArrayList<Exchange>();
            for (var month : quarter.parts()) {
                ways.addAll(acrossQuarters(month, quarter, quarters));
            }
            ways.addAll(alone(quarter, List.of(quarter, year)));
            protect(year, quarter.secrets(), ways);
        }
        var ways = new ArrayList<Exchange>();
        quarters.forEach(quarter -> ways.addAll(alone(quarter, List.of(quarter, year))));
        protect(year, year.secrets(), ways);
        return year;
    }

    /** A period that is not over: only what its finished parts tell already. */
    public static Told soFar(List<Told> parts) {
        var told = sum(parts);
        for (int row = 0; row < told.sheet().rows(); row++) {
            for (int column = 0; column <= told.sheet().columns(); column++) {
                for (var part : parts) {
                    if (part.isHidden(row, column)) {
                        told.hide(row, column);
                    }
                }
            }
        }
        told.omitLabels();
        return told;
    }

    private static Told sum(List<Told> parts) {
        var closed = new HashSet<Integer>();
        parts.forEach(part -> closed.addAll(part.closed()));
        return new Told(Sheet.sum(parts.stream().map(Told::sheet).toList()), closed, parts);
    }

    /** The opposite in another month of the quarter leaves the quarter as it is. */
    private static List<Exchange> pairs(Told month, List<Told> months) {
        return months.stream()
                .filter(other -> other != month)
                .map(other -> new Exchange(List.of(month), List.of(other), null))
                .toList();
    }

    /** The opposite in a month of another quarter leaves the year as it is. */
    private static List<Exchange> acrossQuarters(Told month, Told quarter, List<Told> quarters) {
        return quarters.stream()
                .filter(other -> other != quarter)
                .flatMap(
                        other ->
                                other.parts().stream()
                                        .map(
                                                there ->
                                                        new Exchange(
                                                                List.of(month, quarter),
                                                                List.of(there, other),
                                                                null)))
                .toList();
    }

    /** In one month and in all that it is a part of; the last of these pays. */
    private static List<Exchange> alone(Told quarter, List<Told> sums) {
        return quarter.parts().stream()
                .map(
                        month -> {
                            var along = new ArrayList<Told>(sums);
                            along.addFirst(month);
                            return new Exchange(along, List.of(), sums.getLast());
                        })
                .toList();
    }

    /** Finds each secret a chain by one of the ways, the cheapest; or tells nothing at all. */
    private static void protect(Told payer, List<Cell> secrets, List<Exchange> ways) {
        var safe = new HashSet<Cell>();
        for (var secret : secrets) {
            if (payer.isNothing() || safe.contains(secret)) {
                continue;
            }
            var chain = cheapest(secret, ways);
            if (chain == null) {
                payer.tellNothing();
            } else {
                chain.cells().stream()
                        .filter(cell -> chain.price() > 0)
                        .forEach(cell -> payer.hide(cell.row(), cell.column()));
                safe.addAll(chain.cells());
            }
        }
    }

    private static Exchange.@Nullable Chain cheapest(Cell secret, List<Exchange> ways) {
        Exchange.Chain best = null;
        for (var way : ways) {
            var chain = way.through(secret);
            if (chain != null && chain.price() == 0) {
                return chain;
            }
            if (chain != null && (best == null || chain.price() < best.price())) {
                best = chain;
            }
        }
        return best;
    }
}
