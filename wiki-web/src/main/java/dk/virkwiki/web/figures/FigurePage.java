package dk.virkwiki.web.figures;

import dk.virkwiki.web.layout.Site.MenuItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a period.
 *
 * @param meta one line of facts below the heading
 * @param tabs one's own library, the country, the effect
 * @param notices sentences about what is shown
 * @param empty friendly words when there is nothing to show, or null
 * @param table null when there is nothing to show
 */
record FigurePage(
        String meta,
        List<MenuItem> tabs,
        Choices choices,
        List<Notice> notices,
        @Nullable String empty,
        List<Tile> tiles,
        @Nullable Table table) {

    /**
     * A sentence above the figures.
     *
     * @param href where it leads, or null
     */
    record Notice(String text, @Nullable String href, @Nullable String link) {}

    /**
     * The form that chooses what is shown, and the ways out with it.
     *
     * @param cause code that is kept, or null
     */
    record Choices(
            String action,
            List<Group> periods,
            List<Choice> divisions,
            boolean compares,
            @Nullable String cause,
            Links links) {}

    /**
     * Addresses of the same figures.
     *
     * @param later null when it has not begun
     */
    record Links(String self, String file, String earlier, @Nullable String later) {}

    /** Periods of one length. */
    record Group(String label, List<Choice> choices) {}

    /** A value of a field. */
    record Choice(String value, String label, boolean chosen) {}

    /**
     * One of the five numbers.
     *
     * @param note below the number; may be empty
     */
    record Tile(String label, String value, String note, @Nullable String href) {}

    /** A way to another page. */
    record Link(String href, String label) {}

    /**
     * The figures.
     *
     * @param all to every row, or null when all are shown
     * @param about definitions of what stands in the table
     */
    record Table(
            String caption,
            List<Head> heads,
            List<Row> rows,
            Row total,
            @Nullable Link all,
            Chart chart,
            List<Definition> about) {}

    /**
     * The head of a column.
     *
     * @param href address that orders by it, or null when it cannot
     * @param ordered value of {@code aria-sort}, or null
     */
    record Head(String label, @Nullable String href, @Nullable String ordered) {}

    /**
     * A row.
     *
     * @param href where the row is divided further, or null
     */
    record Row(String label, @Nullable String href, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param told whether it is a number
     * @param icon name of an icon before it, or null
     */
    record Cell(String text, boolean told, @Nullable String icon) {}

    /**
     * The largest rows once more, as bars.
     *
     * @param now what the filled bars are
     * @param before what the hatched bars are, or null when nothing is compared
     */
    record Chart(String now, @Nullable String before, List<Bar> bars) {}

    /**
     * A row as bars; widths are shares of the longest.
     *
     * @param before what the hatched bar says, or null
     */
    record Bar(
            String label,
            String now,
            String nowWidth,
            @Nullable String before,
            String beforeWidth) {}

    /** A word and what it means here. */
    record Definition(String term, String meaning) {}
}
