package dk.virkwiki.web.figures;

import dk.virkwiki.figures.Figure;
import dk.virkwiki.figures.FigureAnswer;
import dk.virkwiki.web.figures.FigurePage.Bar;
import dk.virkwiki.web.figures.FigurePage.Chart;
import dk.virkwiki.web.figures.FigurePages.Asked;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes bars of a table's largest rows; a number that is not told has no bar, but its word. */
@Component
class FigureCharts {
    private static final int BARS = 10;

    private final FigureWords words;

    FigureCharts(FigureWords words) {
        this.words = words;
    }

    Chart chart(Asked asked, FigureAnswer answer, List<FigureRows> rows) {
        var largest =
                rows.stream()
                        .filter(row -> row.now().total().isTold())
                        .sorted(Comparator.comparingLong((FigureRows row) -> now(row)).reversed())
                        .limit(BARS)
                        .toList();
        long longest =
                largest.stream()
                        .flatMapToLong(row -> LongStream.of(now(row), number(before(row))))
                        .max()
                        .orElse(0);
        var before = answer.before();
        return new Chart(
                words.days(answer.now().days()),
                before == null ? null : words.days(before.days()),
                largest.stream().map(row -> bar(asked, row, longest)).toList());
    }

    private Bar bar(Asked asked, FigureRows row, long longest) {
        var before = before(row);
        return new Bar(
                words.row(asked.division(), row.now().code()),
                words.figure(row.now().total()),
                width(now(row), longest),
                before == null ? null : words.figure(before),
                width(number(before), longest));
    }

    private static @Nullable Figure before(FigureRows row) {
        var before = row.before();
        return before == null ? null : before.total();
    }

    private static long now(FigureRows row) {
        return number(row.now().total());
    }

    private static long number(@Nullable Figure figure) {
        return figure == null ? 0 : figure.number().orElse(0);
    }

    private static String width(long number, long longest) {
        return longest == 0 ? "0%" : String.format(Locale.ROOT, "%.2f%%", 100.0 * number / longest);
    }
}
