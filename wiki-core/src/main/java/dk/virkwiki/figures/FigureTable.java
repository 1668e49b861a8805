package dk.virkwiki.figures;

import dk.virkwiki.stats.Days;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is told of a period. Pages, files and programs are given this and nothing else.
 *
 * @param days those that are counted
 * @param total each consultation once
 * @param rows by code of the dimension that was asked for
 */
public record FigureTable(Days days, Standing standing, Line total, List<Line> rows, Rest rest) {
    public FigureTable {
        rows = List.copyOf(rows);
    }

    /** How much there is to tell. */
    public enum Standing {
        TOLD,
        /** Nobody has registered anything. */
        NOTHING,
        /** So few that even their number is hidden. */
        TOO_FEW
    }

    /**
     * A row.
     *
     * @param code of the dimension; empty for those that say nothing, and for the total
     * @param total all of them
     * @param outcomes in the order solved, partly, referred, unsolved
     */
    public record Line(String code, Figure total, List<Figure> outcomes) {
        public Line {
            outcomes = List.copyOf(outcomes);
        }

        /** Whether the whole of the row is told. */
        public boolean isTold() {
            return total.isTold() && outcomes.stream().allMatch(Figure::isTold);
        }
    }

    /**
     * What has no rows.
     *
     * @param missing in how many something was missing in the wiki
     * @param minutes the middle time
     * @param libraries how many libraries registered any
     * @param leftOut months within the days that are not counted in, because they hold too few
     */
    public record Rest(
            Figure missing, OptionalInt minutes, int libraries, List<YearMonth> leftOut) {
        public Rest {
            leftOut = List.copyOf(leftOut);
        }

        /** When every month is counted in. */
        public Rest(Figure missing, OptionalInt minutes, int libraries) {
            this(missing, minutes, libraries, List.of());
        }
    }
}
