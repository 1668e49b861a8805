package dk.virkwiki.web.figures;

import dk.virkwiki.figures.Figure;
import dk.virkwiki.figures.FigureAnswer;
import dk.virkwiki.figures.FigureTable;
import dk.virkwiki.figures.FigureTable.Line;
import dk.virkwiki.web.figures.FigurePages.Asked;
import dk.virkwiki.web.text.CsvFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Figures as a file for spreadsheets: a line for each row and period. */
@Component
class FigureCsv {
    private static final String[] HEADINGS = {
        "fra", "til", "kode", "navn", "vejledninger", "løst", "delvist", "henvist", "ikke løst"
    };

    private final FigureWords words;

    FigureCsv(FigureWords words) {
        this.words = words;
    }

    void write(Asked asked, FigureAnswer answer, HttpServletResponse response) throws IOException {
        var name = "tal-%s-%s.csv".formatted(asked.period(), asked.division().word());
        var file = new CsvFile(response, name, HEADINGS);
        add(file, asked, answer.now());
        var before = answer.before();
        if (before != null) {
            add(file, asked, before);
        }
        file.finish();
    }

    private void add(CsvFile file, Asked asked, FigureTable table) {
        var order = asked.form().order().lines(line -> words.row(asked.division(), line.code()));
        table.rows().stream()
                .sorted(order)
                .forEach(line -> add(file, table, line, words.row(asked.division(), line.code())));
        add(file, table, table.total(), words.of("tal.i-alt"));
    }

    private void add(CsvFile file, FigureTable table, Line line, String name) {
        var values = new ArrayList<Object>();
        values.addAll(
                List.of(
                        table.days().first().toString(),
                        table.days().last().toString(),
                        line.code(),
                        name,
                        value(line.total())));
        line.outcomes().forEach(outcome -> values.add(value(outcome)));
        file.add(values.toArray());
    }

    private Object value(Figure figure) {
        return figure instanceof Figure.Number(long count) ? count : words.figure(figure);
    }
}
