package dk.virkwiki.web.figures;

import dk.virkwiki.figures.Figure;
import dk.virkwiki.figures.FigureTable;
import dk.virkwiki.figures.FigureTable.Line;
import dk.virkwiki.web.figures.FigurePages.Asked;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Figures for programs. A number that is not told is the word {@code under-5} or {@code hidden}.
 *
 * @param scope {@code library} or {@code country}
 * @param dimension what the rows are
 * @param before the period before, or null
 */
record FigureJson(
        String scope,
        String period,
        String dimension,
        @Nullable String cause,
        Part now,
        @Nullable Part before) {

    /**
     * A period.
     *
     * @param standing {@code told}, {@code nothing} or {@code too_few}
     * @param minutes the middle time, or null
     * @param leftOut months that are not counted in, because they hold too few
     */
    record Part(
            String from,
            String to,
            String standing,
            Row total,
            List<Row> rows,
            Object missing,
            @Nullable Integer minutes,
            int libraries,
            List<String> leftOut) {}

    /** A row; each value is a number or a word. */
    record Row(
            String code,
            String name,
            Object count,
            Object solved,
            Object partly,
            Object referred,
            Object unsolved) {}

    static FigureJson of(Asked asked, Part now, @Nullable Part before) {
        return new FigureJson(
                asked.scope().name().toLowerCase(Locale.ROOT),
                asked.period().address(),
                asked.division().dimension().field(),
                asked.form().cause(asked.scope()),
                now,
                before);
    }

    static Part part(FigureTable table, Function<Line, String> name) {
        var minutes = table.rest().minutes();
        return new Part(
                table.days().first().toString(),
                table.days().last().toString(),
                table.standing().name().toLowerCase(Locale.ROOT),
                row(table.total(), ""),
                table.rows().stream().map(line -> row(line, name.apply(line))).toList(),
                value(table.rest().missing()),
                minutes.isPresent() ? Integer.valueOf(minutes.getAsInt()) : null,
                table.rest().libraries(),
                table.rest().leftOut().stream().map(YearMonth::toString).toList());
    }

    private static Row row(Line line, String name) {
        var outcomes = line.outcomes().stream().map(FigureJson::value).toList();
        return new Row(
                line.code(),
                name,
                value(line.total()),
                outcomes.get(0),
                outcomes.get(1),
                outcomes.get(2),
                outcomes.get(3));
    }

    private static Object value(Figure figure) {
        return switch (figure) {
            case Figure.Number(long count) -> count;
            case Figure.UnderFive() -> "under-5";
            case Figure.Hidden() -> "hidden";
        };
    }
}
