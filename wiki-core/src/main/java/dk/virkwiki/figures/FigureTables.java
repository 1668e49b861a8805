package dk.virkwiki.figures;

import dk.virkwiki.account.Actor;
import dk.virkwiki.figures.FigureTable.Line;
import dk.virkwiki.figures.FigureTable.Rest;
import dk.virkwiki.figures.FigureTable.Standing;
import dk.virkwiki.stats.Counts;
import dk.virkwiki.stats.FigureQuestion;
import dk.virkwiki.stats.Period;
import dk.virkwiki.stats.PeriodFigures;
import dk.virkwiki.stats.PeriodKind;
import dk.virkwiki.stats.Statistics;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The front door to figures for people and programs: one's own library as it is counted, the
 * country with small numbers hidden.
 */
@Service
public class FigureTables {
    private final Statistics statistics;
    private final CountryTables country;

    FigureTables(Statistics statistics, CountryTables country) {
        this.statistics = statistics;
        this.country = country;
    }

    /** Today by the Danish calendar; the last day that figures can hold. */
    public LocalDate today() {
        return statistics.today();
    }

    /**
     * The answer to a question. The country's periods are months, quarters and years; a day or a
     * week is answered by its month. One that runs is not compared: a part of a month beside a
     * whole one says nothing, and a part of a month that is over is not told.
     *
     * @throws dk.virkwiki.shared.NotAllowed when the person may not see figures, or asks for their
     *     own library and belongs to none
     */
    public FigureAnswer figures(Actor actor, FigureQuestion question) {
        return switch (question.scope()) {
            case LIBRARY -> library(actor, question);
            case COUNTRY -> country(actor, question);
        };
    }

    /** How many consultations the country has had in a month, as the country's page tells it. */
    public Figure inMonth(Actor actor, YearMonth month) {
        return country.inMonth(actor, Period.of(PeriodKind.MONTH, month.atDay(1)));
    }

    /** The period that the country's figures answer this one with. */
    public static Period ofCountry(Period period) {
        return period.kind().isWholeMonths() ? period : period.as(PeriodKind.MONTH);
    }

    private FigureAnswer library(Actor actor, FigureQuestion question) {
        var found = statistics.figures(actor, question);
        var before = found.before();
        return new FigureAnswer(counted(found.now()), before == null ? null : counted(before));
    }

    private FigureAnswer country(Actor actor, FigureQuestion question) {
        var period = ofCountry(question.period());
        var now = country.table(actor, period, question.dimension());
        boolean compare = question.compare() && period.isOver(statistics.today());
        return new FigureAnswer(
                now, compare ? country.table(actor, period.before(), question.dimension()) : null);
    }

    private static FigureTable counted(PeriodFigures figures) {
        var rows =
                figures.rows().entrySet().stream()
                        .map(row -> line(row.getKey(), row.getValue()))
                        .toList();
        var rest = figures.rest();
        return new FigureTable(
                figures.days(),
                figures.total().total() == 0 ? Standing.NOTHING : Standing.TOLD,
                line("", figures.total()),
                rows,
                new Rest(Figure.of(rest.missing()), rest.minutes().median(), rest.libraries()));
    }

    private static Line line(String code, Counts counts) {
        var outcomes =
                Stream.of(counts.solved(), counts.partly(), counts.referred(), counts.unsolved())
                        .map(Figure::of)
                        .toList();
        return new Line(code, Figure.of(counts.total()), outcomes);
    }
}
