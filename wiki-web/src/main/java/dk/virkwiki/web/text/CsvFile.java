package dk.virkwiki.web.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A file for spreadsheets: semicolons and a byte order mark, as Danish ones expect. A text that a
 * spreadsheet would take for a formula is led by an apostrophe, which makes it text.
 */
public final class CsvFile {
    private static final String FORMULA_SIGNS = "=+-@\t\r\n";

    private final HttpServletResponse response;
    private final String name;
    private final CSVFormat format;
    private @Nullable CSVPrinter printer;

    /**
     * A file that is sent as the answer to a request.
     *
     * @param name what the browser saves it as
     * @param headings of its columns
     */
    public CsvFile(HttpServletResponse response, String name, String... headings) {
        this.response = response;
        this.name = name;
        this.format = CSVFormat.EXCEL.builder().setDelimiter(';').setHeader(headings).get();
    }

    /** Adds a line of texts and numbers. */
    public void add(Object... values) {
        try {
            printer().printRecord(Arrays.stream(values).map(CsvFile::safe).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is left; a file without lines has its headings only. */
    public void finish() throws IOException {
        printer().flush();
    }

    /** The answer begins with the first line, so that a refusal before it is still a page. */
    private CSVPrinter printer() throws IOException {
        if (printer == null) {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            response.getWriter().write('\uFEFF');
            printer = new CSVPrinter(response.getWriter(), format);
        }
        return Objects.requireNonNull(printer);
    }

    private static Object safe(Object value) {
        return value instanceof String text ? text(text) : value;
    }

    static String text(String value) {
        return !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0
                ? "'" + value
                : value;
    }
}
