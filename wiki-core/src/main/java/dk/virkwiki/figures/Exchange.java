package dk.virkwiki.figures;

import dk.virkwiki.figures.Told.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for another way in which a table could have come about: a closed chain of hidden cells, one
 * more here and one less there, that changes nothing of what is told. Where there is one, no cell
 * of it can be worked out.
 *
 * <p>Rows, columns and the grand total are the nodes of a network, cells and row totals the flow
 * between them; the chain is a cycle of what the flow can still change.
 *
 * @param along tables in which the chain is made
 * @param against tables in which its opposite is made, so that sums over both stay as they are
 * @param payer the table of {@code along} in which more cells may be hidden to make a chain, or
 *     null
 */
record Exchange(List<Told> along, List<Told> against, @Nullable Told payer) {
    private static final long IMPOSSIBLE = -1;

    /**
     * A chain.
     *
     * @param price how much is hidden for it
     */
    record Chain(List<Cell> cells, long price) {}

    /** The cheapest chain through a cell, or null when there is none. */
    @Nullable Chain through(Cell cell) {
        var more = search(cell, 1);
        if (more != null && more.price() == 0) {
            return more;
        }
        var less = search(cell, -1);
        if (more == null || less == null) {
            return more == null ? less : more;
        }
        return less.price() < more.price() ? less : more;
    }

    private @Nullable Chain search(Cell cell, int step) {
        long first = price(cell, step);
        if (first == IMPOSSIBLE) {
            return null;
        }
        // A step in a cell leads from one node to another; the chain must lead back.
        int from = step > 0 ? head(cell) : tail(cell);
        int to = step > 0 ? tail(cell) : head(cell);
        var routes = new Routes(nodes());
        routes.begin(from, first);
        for (int node = routes.next(); node >= 0; node = routes.next()) {
            if (node == to) {
                return new Chain(routes.cells(cell, to), routes.price(to));
            }
            leave(routes, node, cell);
        }
        return null;
    }

    private void leave(Routes routes, int node, Cell start) {
        int rows = sheet().rows();
        if (node < rows) {
            for (int column = 0; column < columns(); column++) {
                follow(routes, node, new Cell(node, column), 1, start);
            }
            follow(routes, node, new Cell(node, columns()), -1, start);
            return;
        }
        int column = node - rows;
        int step = column == columns() ? 1 : -1;
        for (int row = 0; row < rows; row++) {
            follow(routes, node, new Cell(row, column), step, start);
        }
    }

    private void follow(Routes routes, int node, Cell cell, int step, Cell start) {
        int next = step > 0 ? head(cell) : tail(cell);
        if (cell.equals(start) || routes.isDone(next)) {
            return;
        }
        long price = price(cell, step);
        if (price != IMPOSSIBLE) {
            routes.offer(node, next, cell, price);
        }
    }

    /** What a step in a cell costs: nothing where it is hidden, else the number that is lost. */
    private long price(Cell cell, int step) {
        int row = cell.row();
        int column = cell.column();
        long price = 0;
        for (var told : along) {
            if (!told.hasRoom(row, column, step)) {
                return IMPOSSIBLE;
            }
            if (!told.isHidden(row, column)) {
                if (told != payer || !told.mayHide(row, column)) {
                    return IMPOSSIBLE;
                }
                price = told.sheet().count(row, column);
            }
        }
        for (var told : against) {
            if (!told.isHidden(row, column) || !told.hasRoom(row, column, -step)) {
                return IMPOSSIBLE;
            }
        }
        return price;
    }

    private Sheet sheet() {
        return along.getFirst().sheet();
    }

    private int columns() {
        return sheet().columns();
    }

    private int nodes() {
        return sheet().rows() + columns() + 1;
    }

    /** Where a cell's flow ends: a row's total flows into its row, a cell into its column. */
    private int head(Cell cell) {
        return cell.column() == columns() ? cell.row() : sheet().rows() + cell.column();
    }

    private int tail(Cell cell) {
        return cell.column() == columns() ? sheet().rows() + columns() : cell.row();
    }

    /** The cheapest known way to each node, as Dijkstra finds it. */
    private static final class Routes {
        private final long[] prices;
        private final boolean[] done;
        private final int[] previous;
        private final @Nullable Cell[] by;

        Routes(int nodes) {
            prices = new long[nodes];
            Arrays.fill(prices, Long.MAX_VALUE);
            done = new boolean[nodes];
            previous = new int[nodes];
            by = new Cell[nodes];
        }

        void begin(int node, long price) {
            prices[node] = price;
            previous[node] = -1;
        }

        void offer(int node, int next, Cell cell, long price) {
            long whole = prices[node] + price;
            if (whole < prices[next]) {
                prices[next] = whole;
                previous[next] = node;
                by[next] = cell;
            }
        }

        /** The nearest node not yet left, or -1. */
        int next() {
            int nearest = -1;
            for (int node = 0; node < prices.length; node++) {
                boolean open = !done[node] && prices[node] < Long.MAX_VALUE;
                if (open && (nearest < 0 || prices[node] < prices[nearest])) {
                    nearest = node;
                }
            }
            if (nearest >= 0) {
                done[nearest] = true;
            }
            return nearest;
        }

        boolean isDone(int node) {
            return done[node];
        }

        long price(int node) {
            return prices[node];
        }

        List<Cell> cells(Cell start, int last) {
            var cells = new ArrayList<Cell>();
            cells.add(start);
            for (int node = last; previous[node] >= 0; node = previous[node]) {
                cells.add(java.util.Objects.requireNonNull(by[node]));
            }
            return cells;
        }
    }
}
