package dk.virkwiki.figures;

import static java.util.Comparator.comparing;

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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes the country's tables out of months, those that are over and the one that runs. A quarter or
 * year that runs tells what its months tell and nothing besides: a table that was kept from an
 * earlier day holds no more than the months do.
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
        var today = statistics.today();
        var counted = months(actor, begun(period, today), dimension);
        var held = counted.stream().filter(month -> !month.isEmpty()).toList();
        if (held.isEmpty()) {
            return empty(period.soFar(today), Standing.NOTHING, Figure.of(0));
        }
        var enough = held.stream().filter(month -> !month.isTooFew()).toList();
        if (enough.isEmpty()) {
            return empty(period.soFar(today), Standing.TOO_FEW, Figure.HIDDEN);
        }
        var part = period.isOver(today) ? whole(period, enough) : soFar(enough, today);
        var totals = part.months().stream().map(CountryMonth::total).toList();
        return new FigureTable(
                days(period, part, counted.getLast(), today),
                Standing.TOLD,
                sum(totals),
                lines(part.told(), counted.getFirst().codes()),
                rest(part, held));
    }

    private static List<Period> begun(Period period, LocalDate today) {
        return Stream.iterate(
                        period.as(PeriodKind.MONTH),
                        month ->
                                !month.last().isAfter(period.last())
                                        && !month.first().isAfter(today),
                        Period::after)
                .toList();
    }

    /** Months with what is told of them together. */
    private record Part(List<CountryMonth> months, Told told) {
        boolean ends(CountryMonth month) {
            return months.getLast() == month;
        }
    }

    private static Part whole(Period period, List<CountryMonth> months) {
        var told =
                switch (period.kind()) {
                    case YEAR -> Suppression.year(quarters(months, period.after().first()));
                    case QUARTER -> Suppression.quarter(told(months));
                    case MONTH, WEEK, DAY -> months.getFirst().told();
                };
        return new Part(months, told);
    }

    /**
     * With the running month, unless less is told with it than without: in a month's first days
     * nearly all its rows are hidden.
     */
    private static Part soFar(List<CountryMonth> months, LocalDate today) {
        var with = new Part(months, joined(months, today));
        var over = months.stream().filter(month -> month.isOver(today)).toList();
        if (over.isEmpty() || over.size() == months.size()) {
            return with;
        }
        var without = new Part(over, joined(over, today));
        return with.told().toldInRows() < without.told().toldInRows() ? without : with;
    }

    private static Told joined(List<CountryMonth> months, LocalDate today) {
        var parts = quarters(months, today);
        return parts.size() == 1 ? parts.getFirst() : Suppression.soFar(parts);
    }

    /** Quarters that are over by a day, and the months of one that is not. */
    private static List<Told> quarters(List<CountryMonth> months, LocalDate day) {
        var quarters = new TreeMap<Period, List<CountryMonth>>(comparing(Period::first));
        for (var month : months) {
            var quarter = Period.of(PeriodKind.QUARTER, month.first());
            quarters.computeIfAbsent(quarter, _ -> new ArrayList<>()).add(month);
        }
        var parts = new ArrayList<Told>();
        quarters.forEach(
                (quarter, held) -> {
                    if (quarter.isOver(day)) {
                        parts.add(Suppression.quarter(told(held)));
                    } else {
                        parts.addAll(told(held));
                    }
                });
        return parts;
    }

    private static List<Told> told(List<CountryMonth> months) {
        return months.stream().map(CountryMonth::told).toList();
    }

    /** The days that are counted: until today, or until the running month when that is not. */
    private static Days days(Period period, Part part, CountryMonth last, LocalDate today) {
        boolean without = !last.isOver(today) && !last.isEmpty() && !part.ends(last);
        return new Days(
                period.first(), without ? last.first().minusDays(1) : last.all().days().last());
    }

    /** How many consultations a month has had, when that may be told. */
    Figure inMonth(Actor actor, Period month) {
        var question = FigureQuestion.ofCountry(month, Dimension.CHANNEL);
        long all = statistics.figures(actor, question).now().total().total();
        long own = own(actor, month, Dimension.CHANNEL).total().total();
        return all == 0 ? Figure.of(0) : Figure.alone(all, own);
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

    private static Rest rest(Part part, List<CountryMonth> held) {
        var missing = part.months().stream().map(CountryMonth::missing).toList();
        var times = new TreeMap<Integer, Long>();
        long own = 0;
        int libraries = 0;
        for (var month : part.months()) {
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
                libraries,
                held.stream()
                        .filter(CountryMonth::isTooFew)
                        .map(month -> YearMonth.from(month.first()))
                        .toList());
    }
}
