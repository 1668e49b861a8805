package dk.virkwiki.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table of a period with what is told of it. It begins with the small cells hidden; {@link
 * Suppression} hides more.
 */
public final class Told {
    private final Sheet sheet;
    private final Set<Integer> closed;
    private final boolean[][] hidden;
    private final List<Told> parts;
    private boolean nothing;
    private boolean unlabelled;

    Told(Sheet sheet, Set<Integer> closed, List<Told> parts) {
        this.sheet = sheet;
        this.closed = closed;
        this.parts = parts;
        hidden = new boolean[sheet.rows()][sheet.columns() + 1];
        for (int row = 0; row < sheet.rows(); row++) {
            for (int column = 0; column <= sheet.columns(); column++) {
                hidden[row][column] =
                        !sheet.isAbsent(row) && (closed.contains(column) || isSmall(row, column));
            }
        }
    }

    /** What is told of a cell; column {@code columns} is the row's total. */
    public Figure cell(int row, int column) {
        if (!isHidden(row, column)) {
            return Figure.of(sheet.count(row, column));
        }
        return hasLabel(column) && isUnderFive(row, column) ? Figure.UNDER_FIVE : Figure.HIDDEN;
    }

    /** Whether a row could not be counted in. */
    boolean isAbsent(int row) {
        return sheet.isAbsent(row);
    }

    /** Whether so little was counted that nothing at all can be told of this division. */
    public boolean isNothing() {
        return nothing;
    }

    /** The shorter periods that make up this one. */
    List<Told> parts() {
        return parts;
    }

    Sheet sheet() {
        return sheet;
    }

    /** The columns whose totals are hidden; all their cells are too. */
    Set<Integer> closed() {
        return closed;
    }

    void tellNothing() {
        nothing = true;
    }

    /** Does not say which hidden cells are small. */
    void omitLabels() {
        unlabelled = true;
    }

    void hide(int row, int column) {
        hidden[row][column] = true;
    }

    boolean isHidden(int row, int column) {
        return hidden[row][column] || nothing && !sheet.isAbsent(row);
    }

    /** Whether a cell is itself too small to be told. */
    boolean isSmall(int row, int column) {
        return !sheet.isAbsent(row)
                && Figure.isSmall(sheet.count(row, column), sheet.own(row, column));
    }

    /**
     * Cells that nobody may work out: the small ones, save where it is plain that nobody outside
     * one's own library is counted in their row or column.
     */
    List<Cell> secrets() {
        var found = new ArrayList<Cell>();
        for (int row = 0; row < sheet.rows(); row++) {
            for (int column = 0; column <= sheet.columns(); column++) {
                if (isSmall(row, column) && !isPlain(row, column)) {
                    found.add(new Cell(row, column));
                }
            }
        }
        return found;
    }

    /** What is plain in every part is so in the whole. */
    private boolean isPlain(int row, int column) {
        return isPlainHere(row, column)
                || !parts.isEmpty() && parts.stream().allMatch(part -> part.isPlain(row, column));
    }

    private boolean isPlainHere(int row, int column) {
        boolean plainColumn =
                column < sheet.columns()
                        && !closed.contains(column)
                        && sheet.restOfColumn(column) == 0;
        return plainColumn || isPlainRow(row);
    }

    /** Whether the row's total is told and shows that it is all one's own. */
    private boolean isPlainRow(int row) {
        return !nothing && sheet.restOfRow(row) == 0 && !isSmall(row, sheet.columns());
    }

    /** Whether a cell may be hidden to protect others; hiding what is known anyway is no use. */
    boolean mayHide(int row, int column) {
        return !sheet.isAbsent(row) && (column < sheet.columns() || !isPlainRow(row));
    }

    /**
     * Whether the cell could be one more, or one less, for all that is told of it alone.
     *
     * @param step 1 or -1
     */
    boolean hasRoom(int row, int column, int step) {
        long count = sheet.count(row, column) + step;
        long others = count - sheet.own(row, column);
        if (others < 0 || others > sheet.ceiling(column)) {
            return false;
        }
        if (!hasLabel(column)) {
            return true;
        }
        return isUnderFive(row, column) == isUnderFive(count, sheet.own(row, column));
    }

    private boolean hasLabel(int column) {
        return !nothing && !unlabelled && !closed.contains(column);
    }

    private boolean isUnderFive(int row, int column) {
        return isUnderFive(sheet.count(row, column), sheet.own(row, column));
    }

    /** Who has four of them reads »skjult«: »under 5« would tell them that there are no others. */
    private static boolean isUnderFive(long count, long own) {
        return count < Figure.THRESHOLD && own < Figure.THRESHOLD - 1;
    }

    /** How much the rows tell together. */
    long toldInRows() {
        long sum = 0;
        for (int row = 0; row < sheet.rows(); row++) {
            sum += cell(row, sheet.columns()).number().orElse(0);
        }
        return sum;
    }

    /** A place in a table. */
    record Cell(int row, int column) {}
}
