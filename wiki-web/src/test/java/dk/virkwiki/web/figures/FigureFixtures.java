package dk.virkwiki.web.figures;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.figures.Figure;
import dk.virkwiki.figures.FigureAnswer;
import dk.virkwiki.figures.FigureTable;
import dk.virkwiki.figures.FigureTable.Line;
import dk.virkwiki.figures.FigureTable.Rest;
import dk.virkwiki.figures.FigureTable.Standing;
import dk.virkwiki.stats.Days;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Figures made up for pages. */
final class FigureFixtures {
    static final Actor COORDINATOR = new Actor("ida", "Ida", Role.COORDINATOR, null, null);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Days NOVEMBER = new Days(LocalDate.of(2026, 11, 1), TODAY);
    static final Days OCTOBER = new Days(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 23));

    private FigureFixtures() {}

    /** A line of what is told: a number, or {@code -1} for under 5 and {@code -2} for hidden. */
    static Line line(String code, long total, long... outcomes) {
        return new Line(
                code,
                figure(total),
                Arrays.stream(outcomes).mapToObj(FigureFixtures::figure).toList());
    }

    private static Figure figure(long value) {
        return value >= 0 ? Figure.of(value) : value == -1 ? Figure.UNDER_FIVE : Figure.HIDDEN;
    }

    static FigureTable table(Days days, Line total, Line... rows) {
        return new FigureTable(
                days,
                Standing.TOLD,
                total,
                List.of(rows),
                new Rest(Figure.of(7), OptionalInt.of(18), 61));
    }

    static FigureTable without(Standing standing, long total) {
        return new FigureTable(
                NOVEMBER,
                standing,
                line("", total, -2, -2, -2, -2),
                List.of(),
                new Rest(Figure.HIDDEN, OptionalInt.empty(), 0));
    }

    /** A library's November beside its October. */
    static FigureAnswer library() {
        return new FigureAnswer(
                table(
                        NOVEMBER,
                        line("", 184, 119, 38, 23, 4),
                        line("A1", 41, 31, 6, 3, 1),
                        line("B2", 43, 20, 10, 10, 3)),
                table(OCTOBER, line("", 168, 100, 40, 20, 8), line("A1", 33, 20, 5, 5, 3)));
    }

    /** A country of which not everything is told. */
    static FigureAnswer country() {
        return new FigureAnswer(
                table(
                        NOVEMBER,
                        line("", 1214, 900, 200, 100, 14),
                        line("A1", 800, 700, -2, -2, -1),
                        line("Z9", -1, -1, -1, -1, -1),
                        line("B2", -2, 20, 10, 10, -1)),
                null);
    }
}
