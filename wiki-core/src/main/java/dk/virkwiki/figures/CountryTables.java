package dk.virkwiki.figures;

import dk.virkwiki.account.Actor;
import dk.virkwiki.figures.FigureTable.Line;
import dk.virkwiki.figures.FigureTable.Rest;
import dk.virkwiki.figures.FigureTable.Standing;
import dk.virkwiki.stats.Counts;
import dk.virkwiki.stats.Days;
import dk.virkwiki.stats.Dimension;
import dk.virkwiki.stats.FigureQuestion;
import dk.virkwiki.stats.Minutes;
import dk.virkwiki.stats.Period;
import dk.virkwiki.stats.PeriodFigures;
import dk.virkwiki.stats.PeriodKind;
import dk.virkwiki.stats.Statistics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the country's tables out of months that are over. A month that runs tells only how many
 * consultations it has had: whoever wrote down its rows every evening would have those of each day.
 */
@Component
class CountryTables {
    private static final Rest NO_REST = new Rest(Figure.HIDDEN, OptionalInt.empty(), 0);

    private final Statistics statistics;
    private final RowCodes codes;

    CountryTables(Statistics statistics, RowCodes codes) {
        this.statistics = statistics;
        this.codes = codes;
    }

    /** What is told of a period of whole months. */
    FigureTable table(Actor actor, Period period, Dimension dimension) {
        var over =
                Stream.iterate(
                                period.as(PeriodKind.MONTH),
                                month -> !month.last().isAfter(period.last()),
                                Period::after)
                        .filter(month -> month.isOver(statistics.today()))
                        .toList();
        if (over.isEmpty()) {
            return running(actor, period, dimension);
        }
        var counted = months(actor, over, dimension);
        var days = new Days(over.getFirst().first(), over.getLast().last());
        var all = new Days(period.first(), period.last());
        var held = counted.stream().filter(month -> !month.isEmpty()).toList();
        if (held.isEmpty()) {
            return empty(days, Standing.NOTHING, Figure.of(0));
        }
        if (held.stream().anyMatch(CountryMonth::isTooFew)) {
            return empty(days, Standing.TOO_FEW, Figure.HIDDEN);
        }
        var totals = held.stream().map(CountryMonth::total).toList();
        var months = IntStream.range(0, held.size()).mapToObj(i -> held.get(i).told(totals.get(i)));
        var told = joined(held, months.toList(), days.equals(all) ? period.kind() : null);
        return new FigureTable(
                days, Standing.TOLD, sum(totals), lines(told, held.getFirst().codes()), rest(held));
    }

    /** How many consultations a month has had, when that may be told. */
    Figure inMonth(Actor actor, Period month) {
        var question = FigureQuestion.ofCountry(month, Dimension.CHANNEL);
        long all = statistics.figures(actor, question).now().total().total();
        long own = own(actor, month, Dimension.CHANNEL).total().total();
        return all == 0 ? Figure.of(0) : Figure.alone(all, own);
    }

    private FigureTable running(Actor actor, Period period, Dimension dimension) {
        var month = months(actor, List.of(period.as(PeriodKind.MONTH)), dimension).getFirst();
        var days = period.soFar(statistics.today());
        if (days.isEmpty() || month.isEmpty()) {
            return empty(days, Standing.NOTHING, Figure.of(0));
        }
        return month.isTooFew()
                ? empty(days, Standing.TOO_FEW, Figure.HIDDEN)
                : empty(days, Standing.RUNNING, Figure.of(month.all().total().total()));
    }

    private static FigureTable empty(Days days, Standing standing, Figure total) {
        var outcomes = Collections.nCopies(CountryMonth.OUTCOMES, Figure.HIDDEN);
        return new FigureTable(days, standing, new Line("", total, outcomes), List.of(), NO_REST);
    }

    private List<CountryMonth> months(Actor actor, List<Period> months, Dimension dimension) {
        var all = new ArrayList<PeriodFigures>();
        var own = new ArrayList<PeriodFigures>();
        var seen = new TreeSet<String>();
        for (var month : months) {
            var question = FigureQuestion.ofCountry(month, dimension);
            all.add(statistics.figures(actor, question).now());
            own.add(own(actor, month, dimension));
            seen.addAll(all.getLast().rows().keySet());
        }
        var rows = codes.of(dimension, seen);
        return IntStream.range(0, months.size())
                .mapToObj(
                        i ->
                                new CountryMonth(
                                        dimension,
                                        all.get(i),
                                        own.get(i),
                                        rows,
                                        codes.unused(dimension, months.get(i).days())))
                .toList();
    }

    private PeriodFigures own(Actor actor, Period month, Dimension dimension) {
        if (actor.library() == null) {
            var nothing = new PeriodFigures.Rest(Minutes.NONE, 0, 0);
            return new PeriodFigures(month.days(), Counts.NONE, new TreeMap<>(), nothing);
        }
        return statistics.figures(actor, FigureQuestion.ofLibrary(month, dimension)).now();
    }

    /** Quarters of months, a year of quarters; what is not over, of what its parts tell. */
    private static Told joined(
            List<CountryMonth> held, List<Told> months, @Nullable PeriodKind whole) {
        if (whole == PeriodKind.MONTH) {
            return months.getFirst();
        }
        if (whole == PeriodKind.QUARTER) {
            return Suppression.quarter(months);
        }
        var parts = quarters(held, months, whole == PeriodKind.YEAR);
        return whole == PeriodKind.YEAR ? Suppression.year(parts) : Suppression.soFar(parts);
    }

    private static List<Told> quarters(
            List<CountryMonth> held, List<Told> months, boolean allOver) {
        var quarters = new TreeMap<Integer, List<Told>>();
        for (int i = 0; i < held.size(); i++) {
            int quarter = (held.get(i).all().days().first().getMonthValue() - 1) / 3;
            quarters.computeIfAbsent(quarter, _ -> new ArrayList<>()).add(months.get(i));
        }
        return quarters.values().stream()
                .flatMap(
                        parts ->
                                allOver || parts.size() == 3
                                        ? Stream.of(Suppression.quarter(parts))
                                        : parts.stream())
                .toList();
    }

    private static Line sum(List<Line> totals) {
        if (totals.size() == 1) {
            return totals.getFirst();
        }
        var outcomes =
                IntStream.range(0, CountryMonth.OUTCOMES)
                        .mapToObj(
                                outcome ->
                                        Figure.sum(
                                                totals.stream()
                                                        .map(line -> line.outcomes().get(outcome))
                                                        .toList()))
                        .toList();
        return new Line("", Figure.sum(totals.stream().map(Line::total).toList()), outcomes);
    }

    private static List<Line> lines(Told told, List<String> codes) {
        return IntStream.range(0, codes.size())
                .filter(row -> !told.isAbsent(row))
                .mapToObj(
                        row ->
                                new Line(
                                        codes.get(row),
                                        told.cell(row, CountryMonth.OUTCOMES),
                                        IntStream.range(0, CountryMonth.OUTCOMES)
                                                .mapToObj(outcome -> told.cell(row, outcome))
                                                .toList()))
                .toList();
    }

    private static Rest rest(List<CountryMonth> months) {
        var missing = months.stream().map(CountryMonth::missing).toList();
        var times = new TreeMap<Integer, Long>();
        long own = 0;
        int libraries = 0;
        for (var month : months) {
            month.all()
                    .rest()
                    .minutes()
                    .times()
                    .forEach((minutes, n) -> times.merge(minutes, n, Long::sum));
            own += month.own().rest().minutes().count();
            libraries = Math.max(libraries, month.all().rest().libraries());
        }
        var minutes = new Minutes(times);
        return new Rest(
                missing.size() == 1 ? missing.getFirst() : Figure.sum(missing),
                Figure.isSmall(minutes.count(), own) ? OptionalInt.empty() : minutes.median(),
                libraries);
    }
}
