package dk.virkwiki.figures;

import dk.virkwiki.figures.FigureTable.Line;
import dk.virkwiki.stats.Counts;
import dk.virkwiki.stats.Dimension;
import dk.virkwiki.stats.Period;
import dk.virkwiki.stats.PeriodFigures;
import dk.virkwiki.stats.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A month of the country as counted, with what the person who looks knows from their own library.
 *
 * @param codes the rows
 * @param unused codes that nobody could choose in this month
 */
record CountryMonth(
        Dimension dimension,
        PeriodFigures all,
        PeriodFigures own,
        List<String> codes,
        Set<String> unused) {
    static final int OUTCOMES = 4;

    boolean isEmpty() {
        return all.total().total() == 0;
    }

    /** Whether even the number of consultations is too small to tell. */
    boolean isTooFew() {
        return Figure.isSmall(all.total().total(), own.total().total());
    }

    /** How many ended in which way. */
    Line total() {
        var list = Suppression.list(cells(all.total()), cells(own.total()));
        var outcomes = new ArrayList<Figure>();
        for (int outcome = 0; outcome < OUTCOMES; outcome++) {
            outcomes.add(list.cell(outcome, 1));
        }
        return new Line("", Figure.of(all.total().total()), outcomes);
    }

    LocalDate first() {
        return all.days().first();
    }

    boolean isOver(LocalDate today) {
        return Period.of(PeriodKind.MONTH, first()).isOver(today);
    }

    /** The rows with what is told of them. */
    Told told() {
        var total = total();
        var closed = new HashSet<Integer>();
        for (int outcome = 0; outcome < OUTCOMES; outcome++) {
            if (!total.outcomes().get(outcome).isTold()) {
                closed.add(outcome);
            }
        }
        return Suppression.month(sheet(), closed);
    }

    Figure missing() {
        return Figure.alone(all.rest().missing(), own.rest().missing());
    }

    private Sheet sheet() {
        var counts = codes.stream().map(code -> cells(all.row(code))).toArray(long[][]::new);
        var known = codes.stream().map(code -> cells(own.row(code))).toArray(long[][]::new);
        var absent = new HashSet<Integer>();
        for (int row = 0; row < counts.length; row++) {
            if (unused.contains(codes.get(row)) && all.row(codes.get(row)).total() == 0) {
                absent.add(row);
            }
        }
        var sheet = Sheet.of(counts, known).without(absent);
        return dimension.isSeveral()
                ? sheet.sharedBetweenRows(cells(all.total()), cells(own.total()))
                : sheet;
    }

    private static long[] cells(Counts counts) {
        return new long[] {counts.solved(), counts.partly(), counts.referred(), counts.unsolved()};
    }
}
