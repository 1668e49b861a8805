package dk.virkwiki.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A two-way table as counted, with what the person who looks knows of each cell already. Column
 * {@link #columns()} is the rows' total.
 */
public final class Sheet {
    private final long[][] counts;
    private final long[][] own;
    private final long[] ceilings;
    private final Set<Integer> absent;

    private Sheet(long[][] counts, long[][] own, long[] ceilings, Set<Integer> absent) {
        this.counts = counts;
        this.own = own;
        this.ceilings = ceilings;
        this.absent = absent;
    }

    /**
     * A table whose rows share nothing.
     *
     * @param counts cells by row and column
     * @param own the part of each that the person knows, from their own library
     */
    public static Sheet of(long[][] counts, long[][] own) {
        int columns = counts.length == 0 ? 0 : counts[0].length;
        var none = new long[columns + 1];
        Arrays.fill(none, Long.MAX_VALUE);
        return new Sheet(withTotals(counts), withTotals(own), none, Set.of());
    }

    /**
     * The same when one thing may be counted in several rows: the columns' totals are not the sums
     * of their cells, but nobody else's cell is larger than what all others have in its column.
     *
     * @param totals of each column
     * @param known the part of each that the person knows
     */
    public Sheet sharedBetweenRows(long[] totals, long[] known) {
        var limits = new long[totals.length + 1];
        for (int column = 0; column < totals.length; column++) {
            limits[column] = totals[column] - known[column];
            limits[totals.length] += limits[column];
        }
        return new Sheet(counts, own, limits, absent);
    }

    /** The same when some rows could not be counted in: everybody knows that they are empty. */
    public Sheet without(Set<Integer> rows) {
        return new Sheet(counts, own, ceilings, Set.copyOf(rows));
    }

    /** All of them together; they have the same rows and columns. */
    static Sheet sum(List<Sheet> sheets) {
        var first = sheets.getFirst();
        var counts = new long[first.rows()][first.columns() + 1];
        var own = new long[first.rows()][first.columns() + 1];
        var ceilings = new long[first.columns() + 1];
        for (var sheet : sheets) {
            for (int column = 0; column <= first.columns(); column++) {
                ceilings[column] = added(ceilings[column], sheet.ceilings[column]);
                for (int row = 0; row < first.rows(); row++) {
                    counts[row][column] += sheet.counts[row][column];
                    own[row][column] += sheet.own[row][column];
                }
            }
        }
        var absent =
                first.absent.stream()
                        .filter(row -> sheets.stream().allMatch(sheet -> sheet.isAbsent(row)))
                        .collect(Collectors.toUnmodifiableSet());
        return new Sheet(counts, own, ceilings, absent);
    }

    private static long added(long sum, long next) {
        return sum == Long.MAX_VALUE || next == Long.MAX_VALUE ? Long.MAX_VALUE : sum + next;
    }

    private static long[][] withTotals(long[][] cells) {
        return Arrays.stream(cells)
                .map(
                        row -> {
                            var longer = Arrays.copyOf(row, row.length + 1);
                            longer[row.length] = Arrays.stream(row).sum();
                            return longer;
                        })
                .toArray(long[][]::new);
    }

    boolean isAbsent(int row) {
        return absent.contains(row);
    }

    int rows() {
        return counts.length;
    }

    /** How many columns there are beside the total. */
    int columns() {
        return ceilings.length - 1;
    }

    long count(int row, int column) {
        return counts[row][column];
    }

    long own(int row, int column) {
        return own[row][column];
    }

    /** The most that others than the person can have in a cell of a column. */
    long ceiling(int column) {
        return ceilings[column];
    }

    /** What the person does not know of a row. */
    long restOfRow(int row) {
        return counts[row][columns()] - own[row][columns()];
    }

    /** What the person does not know of a column. */
    long restOfColumn(int column) {
        long rest = 0;
        for (int row = 0; row < rows(); row++) {
            rest += counts[row][column] - own[row][column];
        }
        return rest;
    }
}
