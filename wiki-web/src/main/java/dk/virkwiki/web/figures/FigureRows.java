package dk.virkwiki.web.figures;

import dk.virkwiki.figures.Figure;
import dk.virkwiki.figures.FigureAnswer;
import dk.virkwiki.figures.FigureTable;
import dk.virkwiki.figures.FigureTable.Line;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of both periods side by side.
 *
 * @param before the line of the period before; null when nothing is compared
 */
record FigureRows(Line now, @Nullable Line before) {
    private static final Figure NONE = Figure.of(0);

    /** Lines of either period; what only one has is nothing in the other. */
    static List<FigureRows> of(FigureAnswer answer) {
        var before = answer.before();
        Map<String, FigureRows> rows = new LinkedHashMap<>();
        var earlier = new LinkedHashMap<String, Line>();
        if (before != null) {
            before.rows().forEach(line -> earlier.put(line.code(), line));
        }
        for (var line : answer.now().rows()) {
            rows.put(
                    line.code(),
                    new FigureRows(
                            line,
                            before == null
                                    ? null
                                    : earlier.getOrDefault(line.code(), absent(before, line))));
        }
        for (var line : earlier.values()) {
            rows.putIfAbsent(line.code(), new FigureRows(absent(answer.now(), line), line));
        }
        return List.copyOf(rows.values());
    }

    /** Several rows as one; what is hidden in one of them is hidden in all. */
    static FigureRows sum(List<FigureRows> rows) {
        var before = rows.stream().map(FigureRows::before).filter(Objects::nonNull).toList();
        return new FigureRows(
                added(rows.stream().map(FigureRows::now).toList()),
                before.size() < rows.size() ? null : added(before));
    }

    private static Line added(List<Line> lines) {
        var outcomes =
                IntStream.range(0, lines.getFirst().outcomes().size())
                        .mapToObj(at -> sumOf(lines, line -> line.outcomes().get(at)))
                        .toList();
        return new Line("", sumOf(lines, Line::total), outcomes);
    }

    private static Figure sumOf(List<Line> lines, Function<Line, Figure> figure) {
        return Figure.sum(lines.stream().map(figure).toList());
    }

    static FigureRows total(FigureAnswer answer) {
        var before = answer.before();
        return new FigureRows(answer.now().total(), before == null ? null : before.total());
    }

    /** A row that a period lacks; whether it is nothing is only known where something is told. */
    private static Line absent(FigureTable table, Line like) {
        boolean known =
                table.standing() == FigureTable.Standing.TOLD
                        || table.standing() == FigureTable.Standing.NOTHING;
        var figure = known ? NONE : Figure.HIDDEN;
        return new Line(like.code(), figure, Collections.nCopies(like.outcomes().size(), figure));
    }
}
