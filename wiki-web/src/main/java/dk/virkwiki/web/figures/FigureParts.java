package dk.virkwiki.web.figures;

import dk.virkwiki.figures.Figure;
import dk.virkwiki.figures.FigureAnswer;
import dk.virkwiki.figures.FigureTable;
import dk.virkwiki.figures.FigureTable.Line;
import dk.virkwiki.stats.FigureQuestion;
import dk.virkwiki.stats.Scope;
import dk.virkwiki.web.figures.FigurePage.Cell;
import dk.virkwiki.web.figures.FigurePage.Definition;
import dk.virkwiki.web.figures.FigurePage.Head;
import dk.virkwiki.web.figures.FigurePage.Link;
import dk.virkwiki.web.figures.FigurePage.Row;
import dk.virkwiki.web.figures.FigurePage.Table;
import dk.virkwiki.web.figures.FigurePage.Tile;
import dk.virkwiki.web.figures.FigurePages.Asked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the five numbers, the table and the words beside it. */
@Component
class FigureParts {
    private static final int SOLVED = 0;
    private static final int PARTLY = 1;

    /** Where what was missing becomes work. */
    private static final String GAPS = "/vidensgab";

    /** Tables with more rows than can be seen at once show the first of them. */
    private static final int LONG = 14;

    private static final int SHOWN = 11;

    private final FigureWords words;
    private final FigureCharts charts;

    FigureParts(FigureWords words, FigureCharts charts) {
        this.words = words;
        this.charts = charts;
    }

    List<Tile> tiles(Asked asked, FigureAnswer answer) {
        var total = answer.now().total();
        var before = answer.before();
        return List.of(
                tile("antal", words.figure(total.total()), before(before), null),
                share("loest", total, SOLVED),
                share("delvist", total, PARTLY),
                minutes(answer.now(), before),
                tile(
                        "manglede",
                        words.figure(answer.now().rest().missing()),
                        words.of("tal.tal.manglede.om"),
                        GAPS));
    }

    private Tile tile(String key, String value, String note, @Nullable String href) {
        return new Tile(words.of("tal.tal." + key), value, note, href);
    }

    private String before(@Nullable FigureTable before) {
        return before == null
                ? ""
                : words.of(
                        "tal.foer",
                        words.figure(before.total().total()),
                        words.days(before.days()));
    }

    private Tile share(String key, Line total, int outcome) {
        var part = total.outcomes().get(outcome);
        if (part instanceof Figure.Number(long count)
                && total.total() instanceof Figure.Number(long all)
                && all > 0) {
            return tile(
                    key,
                    words.of("tal.procent", Math.round(100.0 * count / all)),
                    words.of("tal.af", words.number(count), words.number(all)),
                    null);
        }
        return tile(key, words.figure(part), "", null);
    }

    private Tile minutes(FigureTable now, @Nullable FigureTable before) {
        var middle = now.rest().minutes();
        var value =
                middle.isPresent()
                        ? words.of("tal.minutter", middle.getAsInt())
                        : words.of("tal.ikke-oplyst");
        var note =
                before != null && before.rest().minutes().isPresent()
                        ? words.of(
                                "tal.foer",
                                words.of("tal.minutter", before.rest().minutes().getAsInt()),
                                words.days(before.days()))
                        : "";
        return tile("minutter", value, note, null);
    }

    Table table(Asked asked, FigureAnswer answer) {
        var ordered = new ArrayList<>(FigureRows.of(answer));
        ordered.sort(
                Comparator.comparing(
                        FigureRows::now, asked.form().order().lines(line -> name(asked, line))));
        var caption =
                words.of(
                        "tal.tabel",
                        words.of("tal.pr." + asked.division().word()),
                        words.days(answer.now().days()));
        boolean folds = asked.form().alle() == null && ordered.size() > LONG;
        return new Table(
                caption,
                heads(asked, answer.before()),
                rows(asked, folds ? ordered.subList(0, SHOWN) : ordered, ordered),
                row(words.of("tal.i-alt"), null, FigureRows.total(answer)),
                folds ? all(asked, ordered.size()) : null,
                charts.chart(asked, answer, ordered),
                definitions(asked, answer));
    }

    private List<Row> rows(Asked asked, List<FigureRows> shown, List<FigureRows> all) {
        var rows = new ArrayList<>(shown.stream().map(row -> row(asked, row)).toList());
        if (shown.size() < all.size()) {
            var others = all.subList(shown.size(), all.size());
            var label = words.of("tal.andre." + asked.division().word(), others.size());
            rows.add(row(label, FigurePages.whole(asked), FigureRows.sum(others)));
        }
        return rows;
    }

    private Link all(Asked asked, int many) {
        var label = words.of("tal.vis-alle." + asked.division().word(), many);
        return new Link(FigurePages.whole(asked), label);
    }

    private String name(Asked asked, Line line) {
        return words.row(asked.division(), line.code());
    }

    private List<Head> heads(Asked asked, @Nullable FigureTable before) {
        var heads = new ArrayList<Head>();
        heads.add(head(asked, RowOrder.NAME, words.of("tal.fordelt." + asked.division().word())));
        if (before == null) {
            heads.add(head(asked, RowOrder.COUNT, words.of("tal.kolonne.antal")));
        } else {
            heads.add(head(asked, RowOrder.COUNT, words.brief(asked.period())));
            heads.add(new Head(words.brief(asked.period().before()), null, null));
            heads.add(new Head(words.of("tal.kolonne.aendring"), null, null));
        }
        for (var order : RowOrder.OUTCOMES) {
            heads.add(head(asked, order, words.of("tal.kolonne." + order.word())));
        }
        return heads;
    }

    private static Head head(Asked asked, RowOrder order, String label) {
        var direction = order == RowOrder.NAME ? "ascending" : "descending";
        return new Head(
                label,
                FigurePages.ordered(asked, order),
                asked.form().order() == order ? direction : null);
    }

    private Row row(Asked asked, FigureRows rows) {
        boolean divided =
                asked.scope() == Scope.LIBRARY
                        && asked.division() == Division.CAUSE
                        && !rows.now().code().isEmpty();
        return row(
                name(asked, rows.now()),
                divided ? FigurePages.caused(asked, rows.now().code()) : null,
                rows);
    }

    private Row row(String label, @Nullable String href, FigureRows rows) {
        var cells = new ArrayList<Cell>();
        cells.add(cell(rows.now().total()));
        var before = rows.before();
        if (before != null) {
            cells.add(cell(before.total()));
            cells.add(change(rows.now().total(), before.total()));
        }
        rows.now().outcomes().forEach(outcome -> cells.add(cell(outcome)));
        return new Row(label, href, cells);
    }

    private Cell cell(Figure figure) {
        return new Cell(words.figure(figure), figure.isTold(), null);
    }

    /** Only between two numbers that are told. */
    private Cell change(Figure now, Figure before) {
        if (now instanceof Figure.Number(long after)
                && before instanceof Figure.Number(long earlier)) {
            long change = after - earlier;
            if (change == 0) {
                return new Cell(words.of("tal.uaendret"), true, null);
            }
            return change > 0
                    ? new Cell("+" + words.number(change), true, "arrow-upward")
                    : new Cell("\u2212" + words.number(-change), true, "arrow-downward");
        }
        return new Cell(words.of("tal.aendring-skjult"), false, null);
    }

    private List<Definition> definitions(Asked asked, FigureAnswer answer) {
        var terms = new ArrayList<>(List.of("vejledning"));
        if (FigureQuestion.isDividedByCause(asked.division().dimension())
                || asked.division() == Division.MUNICIPALITY) {
            terms.add(asked.division().word());
        }
        terms.addAll(List.of("loest", "delvist", "henvist", "ikke-loest", "minutter", "manglede"));
        if (answer.before() != null) {
            terms.add(asked.scope() == Scope.LIBRARY ? "sammenligning" : "sammenligning.landet");
        }
        if (asked.scope() == Scope.COUNTRY) {
            terms.addAll(List.of("under-5", "skjult", "maaneder"));
        }
        return terms.stream()
                .map(
                        term ->
                                new Definition(
                                        words.of("tal.om." + term),
                                        words.of("tal.om." + term + ".er")))
                .toList();
    }
}
