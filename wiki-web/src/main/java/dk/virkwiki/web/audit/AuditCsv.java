package dk.virkwiki.web.audit;

import dk.virkwiki.audit.AuditEntry;
import dk.virkwiki.web.layout.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The log as a file for spreadsheets: semicolons and a byte order mark, as Danish ones expect. A
 * value that a spreadsheet would take for a formula is led by an apostrophe, which makes it text.
 */
final class AuditCsv {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(Words.ZONE);
    private static final String FORMULA_SIGNS = "=+-@\t\r\n";
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL
                    .builder()
                    .setDelimiter(';')
                    .setHeader(
                            "tid",
                            "bruger",
                            "navn",
                            "sted",
                            "handling",
                            "slags",
                            "id",
                            "betegnelse",
                            "bemærkning")
                    .get();

    private final AuditWords words;
    private final HttpServletResponse response;
    private @Nullable CSVPrinter printer;

    AuditCsv(AuditWords words, HttpServletResponse response) {
        this.words = words;
        this.response = response;
    }

    void add(AuditEntry entry) {
        try {
            printer()
                    .printRecord(
                            TIME.format(entry.at()),
                            text(entry.who().accountId()),
                            text(entry.who().name()),
                            text(words.place(entry.who())),
                            text(words.act(entry.act())),
                            text(words.kind(entry.subject().kind())),
                            text(entry.subject().id()),
                            text(entry.subject().name()),
                            text(entry.detail()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is left; a log without lines is a file with headings only. */
    void finish() throws IOException {
        printer().flush();
    }

    /** The answer begins with the first line, so that a refusal before it is still a page. */
    private CSVPrinter printer() throws IOException {
        if (printer == null) {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"handlingslog.csv\"");
            response.getWriter().write('\uFEFF');
            printer = new CSVPrinter(response.getWriter(), FORMAT);
        }
        return Objects.requireNonNull(printer);
    }

    static String text(String value) {
        return !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0
                ? "'" + value
                : value;
    }
}
