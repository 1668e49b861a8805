package dk.virkwiki.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** A country's made-up months with everything that is told of them, and what an attacker learns. */
class Country {
    final int rows;
    final int columns;
    final List<long[][]> counts = new ArrayList<>();
    final List<long[][]> own = new ArrayList<>();
    final List<long[]> totals = new ArrayList<>();
    final List<long[]> ownTotals = new ArrayList<>();
    final List<Set<Integer>> closed = new ArrayList<>();
    final List<Told> outcomes = new ArrayList<>();
    final List<Told> months = new ArrayList<>();
    final List<Told> quarters = new ArrayList<>();
    final List<Published> published = new ArrayList<>();

    private final boolean several;

    /**
     * A table that is told, and which months it adds up.
     *
     * @param labelled whether it says which hidden numbers are small
     * @param current whether it is told still, and not only kept by somebody
     */
    record Published(Told told, List<Integer> months, boolean labelled, boolean current) {}

    /**
     * @param several whether one consultation may stand in several rows
     */
    Country(int rows, int columns, boolean several) {
        this.rows = rows;
        this.columns = columns;
        this.several = several;
    }

    /**
     * Months by chance.
     *
     * @param size about how many consultations are in a month
     * @param share how many per cent of them are in the library of the one who looks
     */
    static Country random(Random random, int rows, int columns, int size, int share, int months) {
        var country = new Country(rows, columns, false);
        for (int month = 0; month < months; month++) {
            country.addMonth(random, size, share);
        }
        return country;
    }

    /** The same where a consultation may have up to three causes. */
    static Country several(Random random, int rows, int columns, int size, int share, int months) {
        var country = new Country(rows, columns, true);
        for (int month = 0; month < months; month++) {
            country.addMonth(random, size, share);
        }
        return country;
    }

    private void addMonth(Random random, int size, int share) {
        counts.add(new long[rows][columns]);
        own.add(new long[rows][columns]);
        totals.add(new long[columns]);
        ownTotals.add(new long[columns]);
        int many = size / 2 + random.nextInt(size + 1);
        for (int i = 0; i < many; i++) {
            consultation(random, random.nextInt(100) < share);
        }
        // Of a month with fewer from elsewhere nothing at all is told.
        for (int i = 0; i < 5; i++) {
            consultation(random, false);
        }
        close();
    }

    private void consultation(Random random, boolean mine) {
        int column = (int) (columns * Math.pow(random.nextDouble(), 2));
        var stands = new HashSet<Integer>();
        int many = several ? 1 + random.nextInt(3) : 1;
        for (int i = 0; i < many; i++) {
            stands.add((int) (rows * Math.pow(random.nextDouble(), 2)));
        }
        totals.getLast()[column]++;
        ownTotals.getLast()[column] += mine ? 1 : 0;
        for (int row : stands) {
            counts.getLast()[row][column]++;
            own.getLast()[row][column] += mine ? 1 : 0;
        }
    }

    private void close() {
        var list = Suppression.list(totals.getLast(), ownTotals.getLast());
        closed.add(shut(list));
        outcomes.add(list);
    }

    private Set<Integer> shut(Told list) {
        var shut = new HashSet<Integer>();
        for (int column = 0; column < columns; column++) {
            if (!list.cell(column, 1).isTold()) {
                shut.add(column);
            }
        }
        return shut;
    }

    private Sheet sheet(int month) {
        var sheet = Sheet.of(counts.get(month), own.get(month));
        return several ? sheet.sharedBetweenRows(totals.get(month), ownTotals.get(month)) : sheet;
    }

    /** Tells everything, as the rules say. */
    Country told() {
        return told(Suppression::month, Suppression::quarter, Suppression::year);
    }

    /** Tells everything but the small cells. */
    Country toldCarelessly() {
        return told(
                (sheet, shut) -> new Told(sheet, shut, List.of()),
                Country::carelessSum,
                Country::carelessSum);
    }

    static Told carelessSum(List<Told> parts) {
        var shut = new HashSet<Integer>();
        parts.forEach(part -> shut.addAll(part.closed()));
        return new Told(Sheet.sum(parts.stream().map(Told::sheet).toList()), shut, parts);
    }

    Country told(
            BiFunction<Sheet, Set<Integer>, Told> month,
            java.util.function.Function<List<Told>, Told> quarter,
            java.util.function.Function<List<Told>, Told> year) {
        for (int i = 0; i < counts.size(); i++) {
            months.add(month.apply(sheet(i), closed.get(i)));
            publish(months.get(i), i, i);
        }
        for (int i = 0; i + 3 <= counts.size(); i += 3) {
            quarters.add(quarter.apply(months.subList(i, i + 3)));
            publish(quarters.getLast(), i, i + 2);
        }
        if (quarters.size() == 4) {
            publish(year.apply(quarters), 0, 11);
        }
        return this;
    }

    private void publish(Told told, int first, int last) {
        var inIt = IntStream.rangeClosed(first, last).boxed().toList();
        published.add(new Published(told, inIt, true, true));
    }

    /** Tells also what the quarter and the year told while this month was the running one. */
    Country keptFrom(int running) {
        int first = running / 3 * 3;
        var sinceQuarter = months.subList(first, running + 1);
        var sinceYear = new ArrayList<>(quarters.subList(0, running / 3));
        sinceYear.addAll(sinceQuarter);
        keep(sinceQuarter, first, running);
        keep(sinceYear, 0, running);
        return this;
    }

    private void keep(List<Told> parts, int first, int last) {
        if (parts.size() > 1) {
            var inThem = IntStream.rangeClosed(first, last).boxed().toList();
            published.add(new Published(Suppression.soFar(parts), inThem, false, false));
        }
    }

    /** As if all were one running month, which somebody looked at after each of its parts. */
    Country toldAsOneMonth() {
        for (int last = 0; last < counts.size(); last++) {
            var inIt = IntStream.rangeClosed(0, last).boxed().toList();
            var sheet = Sheet.sum(inIt.stream().map(this::sheet).toList());
            var list = Suppression.list(sum(totals, last), sum(ownTotals, last));
            var told = Suppression.month(sheet, shut(list));
            published.add(new Published(told, inIt, true, last == counts.size() - 1));
        }
        closed.clear();
        outcomes.clear();
        return this;
    }

    private long[] sum(List<long[]> parts, int last) {
        var sum = new long[columns];
        for (var part : parts.subList(0, last + 1)) {
            for (int column = 0; column < columns; column++) {
                sum[column] += part[column];
            }
        }
        return sum;
    }

    /** Everything that somebody can know who sees all tables. */
    Attacker attacker() {
        var attacker = new Attacker(counts.size() * rows * columns);
        for (int month = 0; month < counts.size(); month++) {
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    long known = own.get(month)[row][column];
                    attacker.learn(
                            new Attacker.Fact(
                                    sum(List.of(month), row, column), known, Attacker.MANY));
                }
            }
        }
        for (var table : published) {
            learn(attacker, table);
        }
        for (int month = 0; month < outcomes.size(); month++) {
            for (int column = 0; column < columns; column++) {
                if (outcomes.get(month).cell(column, 1) instanceof Figure.UnderFive) {
                    atMostFour(attacker, month, column);
                }
            }
        }
        return attacker;
    }

    private void atMostFour(Attacker attacker, int month, int column) {
        if (!several) {
            attacker.learn(new Attacker.Fact(sumOfColumn(List.of(month), column), 0, 4));
            return;
        }
        for (int row = 0; row < rows; row++) {
            attacker.learn(new Attacker.Fact(sum(List.of(month), row, column), 0, 4));
        }
    }

    private void learn(Attacker attacker, Published table) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column <= columns; column++) {
                var sum = sum(table.months(), row, column);
                long known = total(own, sum);
                switch (table.told().cell(row, column)) {
                    case Figure.Number(long value) ->
                            attacker.learn(new Attacker.Fact(sum, value, value));
                    case Figure.UnderFive() -> attacker.learn(new Attacker.Fact(sum, 0, 4));
                    case Figure.Hidden() -> {
                        boolean large =
                                table.labelled()
                                        && !table.told().isNothing()
                                        && !table.told().closed().contains(column)
                                        && known < 4;
                        attacker.learn(new Attacker.Fact(sum, large ? 5 : known, Attacker.MANY));
                    }
                }
            }
        }
        // Totals by outcome and of all are the same in every division of the period.
        for (int column = 0; column <= columns; column++) {
            if (!table.told().closed().contains(column)) {
                learnTotal(attacker, table, column);
            }
        }
    }

    private void learnTotal(Attacker attacker, Published table, int column) {
        var sum = sumOfColumn(table.months(), column);
        if (!several) {
            long value = total(counts, sum);
            attacker.learn(new Attacker.Fact(sum, value, value));
            return;
        }
        // Every other consultation stands in a row, and in none twice.
        long others = 0;
        for (int month : table.months()) {
            for (int each = 0; each < columns; each++) {
                boolean counts = column == columns || column == each;
                others += counts ? totals.get(month)[each] - ownTotals.get(month)[each] : 0;
            }
        }
        attacker.learn(new Attacker.Fact(sum, total(own, sum) + others, Attacker.MANY));
        for (int row = 0; row < rows; row++) {
            var cell = sum(table.months(), row, column);
            long known = total(own, cell);
            attacker.learn(new Attacker.Fact(cell, known, known + others));
        }
    }

    int[] sum(List<Integer> inMonths, int row, int column) {
        return inMonths.stream()
                .flatMapToInt(
                        month ->
                                column < columns
                                        ? IntStream.of(unknown(month, row, column))
                                        : IntStream.range(0, columns)
                                                .map(each -> unknown(month, row, each)))
                .toArray();
    }

    private int[] sumOfColumn(List<Integer> inMonths, int column) {
        return IntStream.range(0, rows)
                .flatMap(row -> stream(sum(inMonths, row, column)))
                .toArray();
    }

    private static IntStream stream(int[] values) {
        return java.util.Arrays.stream(values);
    }

    private int unknown(int month, int row, int column) {
        return (month * rows + row) * columns + column;
    }

    long total(List<long[][]> cells, int[] unknowns) {
        long total = 0;
        for (int unknown : unknowns) {
            total +=
                    cells.get(unknown / (rows * columns))[unknown / columns % rows][
                            unknown % columns];
        }
        return total;
    }

    /**
     * Cells that must not be found: small ones, save where a total that is told shows that nobody
     * outside the library of the one who looks is counted. What a quarter or a year told while it
     * ran is no period of its own any more.
     */
    List<int[]> secrets() {
        var secrets = new ArrayList<int[]>();
        for (int month = 0; month < closed.size(); month++) {
            for (int column : several ? Set.<Integer>of() : closed.get(month)) {
                var sum = sumOfColumn(List.of(month), column);
                if (Figure.isSmall(total(counts, sum), total(own, sum))) {
                    secrets.add(sum);
                }
            }
        }
        for (var table : published) {
            for (int row = 0; row < rows && table.current(); row++) {
                for (int column = 0; column <= columns; column++) {
                    var sum = sum(table.months(), row, column);
                    long rest = total(counts, sum) - total(own, sum);
                    boolean small = total(counts, sum) < 5 || rest > 0 && rest < 5;
                    if (small
                            && (rest > 0 || !isPlain(table.told(), table.months(), row, column))) {
                        secrets.add(sum);
                    }
                }
            }
        }
        return secrets;
    }

    /** Plain in the table itself, or in each of the months and quarters it is made of. */
    private boolean isPlain(Told told, List<Integer> inMonths, int row, int column) {
        var wholeRow = sum(inMonths, row, columns);
        boolean plainRow =
                told.cell(row, columns).isTold() && total(counts, wholeRow) == total(own, wholeRow);
        var wholeColumn = sumOfColumn(inMonths, column);
        boolean plainColumn =
                column < columns
                        && !told.closed().contains(column)
                        && total(counts, wholeColumn) == total(own, wholeColumn);
        return plainRow || plainColumn || isPlainInAll(told.parts(), inMonths, row, column);
    }

    private boolean isPlainInAll(List<Told> parts, List<Integer> inMonths, int row, int column) {
        if (parts.isEmpty()) {
            return false;
        }
        int each = inMonths.size() / parts.size();
        return IntStream.range(0, parts.size())
                .allMatch(
                        i -> {
                            var part = inMonths.subList(i * each, (i + 1) * each);
                            return isPlain(parts.get(i), part, row, column);
                        });
    }
}
