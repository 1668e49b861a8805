package dk.virkwiki.web.figures;

import dk.virkwiki.figures.Figure;
import dk.virkwiki.figures.FigureTable.Line;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How rows are ordered: by what is told of them and nothing else, so that the place of a hidden
 * number says nothing about it.
 */
enum RowOrder {
    NAME("navn"),
    COUNT("antal"),
    SOLVED("loest"),
    PARTLY("delvist"),
    REFERRED("henvist"),
    UNSOLVED("ikke-loest");

    /** In the order of a line's outcomes. */
    static final List<RowOrder> OUTCOMES = List.of(SOLVED, PARTLY, REFERRED, UNSOLVED);

    private final String word;

    RowOrder(String word) {
        this.word = word;
    }

    /** In addresses, and last part of message keys. */
    String word() {
        return word;
    }

    static RowOrder of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElse(COUNT);
    }

    /** The largest first, what is not told last, and then by name. */
    Comparator<Line> lines(Function<Line, String> name) {
        var byName = Comparator.comparing(name, DanishOrder.COLLATOR);
        if (this == NAME) {
            return byName;
        }
        return Comparator.<Line>comparingLong(line -> told(figure(line)))
                .reversed()
                .thenComparing(byName);
    }

    private Figure figure(Line line) {
        int outcome = OUTCOMES.indexOf(this);
        return outcome < 0 ? line.total() : line.outcomes().get(outcome);
    }

    private static long told(Figure figure) {
        return figure.number().orElse(-1);
    }
}
