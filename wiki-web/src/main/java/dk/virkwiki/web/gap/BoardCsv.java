package dk.virkwiki.web.gap;

import dk.virkwiki.article.Article;
import dk.virkwiki.gap.Gap;
import dk.virkwiki.web.layout.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The board as a file for spreadsheets. Words that people typed are never taken for formulas. */
final class BoardCsv {
    private static final String FORMULA_SIGNS = "=+-@\t\r\n";
    private static final String[] COLUMNS = {
        "hvad",
        "ord",
        "gange",
        "foer",
        "udvikling",
        "kommer-fra",
        "myndighed",
        "status",
        "artikel",
        "foer-og-efter",
        "begrundelse"
    };

    private final BoardRows rows;
    private final Words words;

    BoardCsv(BoardRows rows, Words words) {
        this.rows = rows;
        this.words = words;
    }

    void write(List<Gap> gaps, Map<String, Article> covering, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"vidensgab.csv\"");
        var writer = response.getWriter();
        writer.write('\uFEFF');
        var format = CSVFormat.EXCEL.builder().setDelimiter(';').setHeader(COLUMNS).get();
        var printer = new CSVPrinter(writer, format);
        for (var gap : gaps) {
            printer.printRecord(record(gap, covering));
        }
        printer.flush();
    }

    private List<Object> record(Gap gap, Map<String, Article> covering) {
        var handling = gap.handling();
        var by = handling.coverage();
        var article = by == null ? null : covering.get(by.article());
        var effect = rows.effect(gap);
        return List.of(
                text(BoardRows.title(gap)),
                text(
                        gap.phrases().stream()
                                .map(Gap.Phrase::words)
                                .collect(Collectors.joining(", "))),
                gap.tally().recent(),
                gap.tally().previous(),
                rows.numbers(gap.tally()).trend(),
                rows.sources(gap),
                handling.owner() == null ? "" : text(rows.owner(handling.owner())),
                words.of("vidensgab.status." + handling.status().code()),
                article == null ? "" : text(article.title()),
                effect == null ? "" : effect,
                handling.reason() == null ? "" : text(handling.reason()));
    }

    private static String text(String value) {
        return !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0
                ? "'" + value
                : value;
    }
}
