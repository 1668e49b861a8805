package dk.virkwiki.stats;

import dk.virkwiki.stats.PeriodFigures.Rest;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads answers out of counters. */
final class Reading {
    private Reading() {}

    /** The counters that a question needs. */
    static List<String> needed(FigureQuestion question) {
        var cause = question.cause();
        return cause == null
                ? List.of(
                        Path.ALL,
                        rows(question),
                        Path.MINUTES,
                        Path.of(Path.MISSING, Path.EVERY),
                        Path.LIBRARIES)
                : List.of(all(cause), rows(question), Path.of(Path.MISSING, Path.OF, cause));
    }

    private static String all(@Nullable String cause) {
        return cause == null ? Path.ALL : Path.of(Path.BY, Dimension.CAUSE.field(), cause);
    }

    private static String rows(FigureQuestion question) {
        var field = question.dimension().field();
        return question.cause() == null
                ? Path.of(Path.BY, field)
                : Path.of(Path.WITH, question.cause(), field);
    }

    static PeriodFigures figures(FigureQuestion question, Days days, Tally tally) {
        var cause = question.cause();
        var total = counts(tally, all(cause));
        boolean own = question.scope() == Scope.LIBRARY;
        int libraries = own ? Math.clamp(total.total(), 0, 1) : tally.below(Path.LIBRARIES).size();
        var missing =
                cause == null
                        ? Path.of(Path.MISSING, Path.EVERY)
                        : Path.of(Path.MISSING, Path.OF, cause);
        var rest = new Rest(minutes(tally), tally.at(missing), libraries);
        return new PeriodFigures(days, total, byCode(tally, rows(question)), rest);
    }

    private static Minutes minutes(Tally tally) {
        var times = new TreeMap<Integer, Long>();
        tally.below(Path.MINUTES)
                .forEach((path, count) -> times.put(Integer.valueOf(last(path)), count));
        return new Minutes(times);
    }

    /** Outcomes by the word after the path. */
    static SortedMap<String, Counts> byCode(Tally tally, String path) {
        var rows = new TreeMap<String, Counts>();
        int depth = path.split("\\.", -1).length;
        tally.below(path)
                .forEach(
                        (counter, count) -> {
                            var words = Path.words(counter);
                            rows.merge(words[depth], one(words[depth + 1], count), Counts::plus);
                        });
        return rows;
    }

    /** Outcomes at a path. */
    static Counts counts(Tally tally, String path) {
        var sum = Counts.NONE;
        for (Map.Entry<String, Long> counter : tally.below(path).entrySet()) {
            sum = sum.plus(one(last(counter.getKey()), counter.getValue()));
        }
        return sum;
    }

    private static Counts one(String outcome, long count) {
        return switch (outcome) {
            case "S" -> new Counts(count, 0, 0, 0);
            case "P" -> new Counts(0, count, 0, 0);
            case "H" -> new Counts(0, 0, count, 0);
            case "N" -> new Counts(0, 0, 0, count);
            default -> throw new IllegalStateException("no outcome: " + outcome);
        };
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
