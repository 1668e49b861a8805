package dk.virkwiki.effect;

import dk.virkwiki.effect.EffectImport.Problem;
import dk.virkwiki.shared.Invalid;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file of numbers as spreadsheets save them here: columns divided by semicolon, comma or
 * tab, named in the first line; UTF-8 or Windows' letters; days and decimals as Danes write them or
 * as machines do. Anything may be sent: what cannot be read is a problem with its line.
 */
final class EffectCsv {
    /** Most bytes of a file. */
    static final int LARGEST = 512 * 1024;

    private static final int MOST_LINES = 2_000;
    private static final int MOST_PROBLEMS = 50;
    private static final int MOST_SHOWN = 40;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final DateTimeFormatter DANISH_DAY =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(?:[.,][0-9]{1,6})?");
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+(?:,0+)?");

    private final LocalDate today;
    private final List<NewEffectValue> values = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private EffectCsv(LocalDate today) {
        this.today = today;
    }

    private enum Column {
        MEASURE("måling", "maaling"),
        DAY("dato", "dato"),
        GROUP("gruppe", "gruppe"),
        VALUE("værdi", "vaerdi"),
        UNIT("enhed", "enhed"),
        SOURCE("kilde", "kilde");

        private final String danish;
        private final String ascii;

        Column(String danish, String ascii) {
            this.danish = danish;
            this.ascii = ascii;
        }

        boolean isCalled(String word) {
            var name = word.strip().toLowerCase(Locale.ROOT);
            return name.equals(danish) || name.equals(ascii);
        }
    }

    /** What a file holds; problems or values. */
    record Read(List<NewEffectValue> values, List<Problem> problems) {}

    static Read read(byte[] file, LocalDate today) {
        var csv = new EffectCsv(today);
        if (file.length > LARGEST) {
            csv.problem(1, "effekt-fil-for-stor", "");
        } else {
            csv.readAll(text(file));
        }
        return new Read(List.copyOf(csv.values), List.copyOf(csv.problems));
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException savedByWindows) {
            text = new String(file, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void readAll(String text) {
        var format =
                CSVFormat.Builder.create()
                        .setDelimiter(delimiter(text))
                        .setQuote('"')
                        .setIgnoreEmptyLines(true)
                        .get();
        long line = 1;
        try (var parser = format.parse(new StringReader(text))) {
            Map<Column, Integer> columns = null;
            for (var record : parser) {
                line = parser.getCurrentLineNumber();
                if (columns == null) {
                    columns = columns(record);
                } else if (!isBlank(record) && mayGoOn(line)) {
                    read(record, line, columns);
                }
            }
            if (values.isEmpty() && problems.isEmpty()) {
                problem(line, "effekt-fil-tom", "");
            }
        } catch (UncheckedIOException | IOException notCsv) {
            problem(line + 1, "effekt-fil-ulaeselig", "");
        }
    }

    private static char delimiter(String text) {
        var end = text.indexOf('\n');
        var head = end < 0 ? text : text.substring(0, end);
        if (head.indexOf(';') >= 0) {
            return ';';
        }
        return head.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private boolean mayGoOn(long line) {
        if (values.size() + problems.size() >= MOST_LINES) {
            problem(line, "effekt-fil-for-mange-linjer", String.valueOf(MOST_LINES));
        }
        return values.size() + problems.size() < MOST_LINES && problems.size() < MOST_PROBLEMS;
    }

    private Map<Column, Integer> columns(CSVRecord head) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            for (int i = 0; i < head.size(); i++) {
                if (column.isCalled(head.get(i))) {
                    columns.putIfAbsent(column, i);
                }
            }
            if (!columns.containsKey(column) && column != Column.GROUP) {
                problem(1, "effekt-kolonne-mangler", column.danish);
            }
        }
        return columns;
    }

    private void read(CSVRecord record, long line, Map<Column, Integer> columns) {
        if (columns.size() < Column.values().length - 1 || !problemsAreOfLines()) {
            return; // the first line says already what is wrong
        }
        try {
            var day = day(cell(record, columns, Column.DAY));
            var value =
                    new NewEffectValue(
                            EffectMeasure.of(cell(record, columns, Column.MEASURE))
                                    .orElseThrow(() -> new Invalid("effekt-maaling")),
                            day,
                            cell(record, columns, Column.GROUP),
                            number(cell(record, columns, Column.VALUE)),
                            EffectUnit.of(cell(record, columns, Column.UNIT))
                                    .orElseThrow(() -> new Invalid("effekt-enhed")),
                            cell(record, columns, Column.SOURCE));
            if (day.isAfter(today)) {
                throw new Invalid("effekt-dato");
            }
            values.add(value);
        } catch (Invalid wrong) {
            problem(line, wrong.code(), "");
        }
    }

    private boolean problemsAreOfLines() {
        return problems.stream().noneMatch(one -> one.code().equals("effekt-kolonne-mangler"));
    }

    private static String cell(CSVRecord record, Map<Column, Integer> columns, Column column) {
        var place = columns.get(column);
        return place == null || place >= record.size() ? "" : record.get(place);
    }

    private static LocalDate day(String cell) {
        var text = cell.strip();
        try {
            return ISO_DAY.matcher(text).matches()
                    ? LocalDate.parse(text)
                    : LocalDate.parse(text.replace('.', '-').replace('/', '-'), DANISH_DAY);
        } catch (DateTimeException noDay) {
            throw new Invalid("effekt-dato");
        }
    }

    /** A number as Danes or machines write it; a point before three digits divides thousands. */
    static BigDecimal number(String cell) {
        var text = cell.strip().replace("%", "").replace("\u00A0", "").strip();
        if (THOUSANDS.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replaceAll(",0+$", ""));
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new Invalid("effekt-tal");
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private void problem(long line, String code, String detail) {
        if (problems.size() < MOST_PROBLEMS) {
            var shown = detail.length() > MOST_SHOWN ? detail.substring(0, MOST_SHOWN) : detail;
            problems.add(new Problem(line, code, shown));
        }
    }
}
