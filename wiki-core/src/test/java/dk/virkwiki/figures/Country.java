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
    final List<Set<Integer>> closed = new ArrayList<>();
    final List<Told> outcomes = new ArrayList<>();
    final List<Told> months = new ArrayList<>();
    final List<Published> published = new ArrayList<>();

    /** A table that is told, and which months it adds up. */
    record Published(Told told, List<Integer> months) {}

    Country(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Months by chance.
     *
     * @param size about how many consultations are in a month
     * @param share how many per cent of them are in the library of the one who looks
     */
    static Country random(Random random, int rows, int columns, int size, int share, int months) {
        var country = new Country(rows, columns);
        for (int month = 0; month < months; month++) {
            var counts = new long[rows][columns];
            var own = new long[rows][columns];
            int many = size / 2 + random.nextInt(size + 1);
            for (int i = 0; i < many; i++) {
                int row = (int) (rows * Math.pow(random.nextDouble(), 2));
                int column = (int) (columns * Math.pow(random.nextDouble(), 2));
                counts[row][column]++;
                own[row][column] += random.nextInt(100) < share ? 1 : 0;
            }
            // Of a month with fewer from elsewhere nothing at all is told.
            for (int i = 0; i < 5; i++) {
                counts[random.nextInt(rows)][random.nextInt(columns)]++;
            }
            country.add(counts, own);
        }
        return country;
    }

    void add(long[][] cells, long[][] known) {
        counts.add(cells);
        own.add(known);
        var list = Suppression.list(totals(cells), totals(known));
        var shut = new HashSet<Integer>();
        for (int column = 0; column < columns; column++) {
            if (!list.cell(column, 1).isTold()) {
                shut.add(column);
            }
        }
        closed.add(shut);
        outcomes.add(list);
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
            months.add(month.apply(Sheet.of(counts.get(i), own.get(i)), closed.get(i)));
            published.add(new Published(months.get(i), List.of(i)));
        }
        var quarters = new ArrayList<Told>();
        for (int i = 0; i + 3 <= counts.size(); i += 3) {
            quarters.add(quarter.apply(months.subList(i, i + 3)));
            published.add(new Published(quarters.getLast(), List.of(i, i + 1, i + 2)));
        }
        if (quarters.size() == 4) {
            published.add(
                    new Published(year.apply(quarters), IntStream.range(0, 12).boxed().toList()));
        }
        return this;
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
        for (int month = 0; month < counts.size(); month++) {
            for (int column = 0; column < columns; column++) {
                var sum = sumOfColumn(List.of(month), column);
                boolean few = outcomes.get(month).cell(column, 1) instanceof Figure.UnderFive;
                attacker.learn(new Attacker.Fact(sum, 0, few ? 4 : Attacker.MANY));
            }
        }
        return attacker;
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
                                !table.told().isNothing()
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
                var sum = sumOfColumn(table.months(), column);
                long value = total(counts, sum);
                attacker.learn(new Attacker.Fact(sum, value, value));
            }
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

    private long[] totals(long[][] cells) {
        var totals = new long[columns];
        for (var row : cells) {
            for (int column = 0; column < columns; column++) {
                totals[column] += row[column];
            }
        }
        return totals;
    }

    /**
     * Cells that must not be found: small ones, save where a total that is told shows that nobody
     * outside the library of the one who looks is counted.
     */
    List<int[]> secrets() {
        var secrets = new ArrayList<int[]>();
        for (int month = 0; month < counts.size(); month++) {
            for (int column : closed.get(month)) {
                var sum = sumOfColumn(List.of(month), column);
                if (Figure.isSmall(total(counts, sum), total(own, sum))) {
                    secrets.add(sum);
                }
            }
        }
        for (var table : published) {
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column <= columns; column++) {
                    var sum = sum(table.months(), row, column);
                    long rest = total(counts, sum) - total(own, sum);
                    boolean small = total(counts, sum) < 5 || rest > 0 && rest < 5;
                    if (small && (rest > 0 || !isPlain(table, row, column))) {
                        secrets.add(sum);
                    }
                }
            }
        }
        return secrets;
    }

    private boolean isPlain(Published table, int row, int column) {
        var wholeRow = sum(table.months(), row, columns);
        boolean plainRow =
                table.told().cell(row, columns).isTold()
                        && total(counts, wholeRow) == total(own, wholeRow);
        var wholeColumn = sumOfColumn(table.months(), column);
        boolean plainColumn =
                column < columns
                        && !table.told().closed().contains(column)
                        && total(counts, wholeColumn) == total(own, wholeColumn);
        return plainRow || plainColumn;
    }
}
