package dk.virkwiki.search.quality;

import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads judged queries: tab-separated lines below a line of column names. {@code kind}, {@code
 * query} and {@code relevant} must be there; {@code id}, {@code base} and {@code audience} may be.
 * {@code relevant} holds slugs parted by commas, {@code slug:1} for an article that only helps.
 */
public final class JudgedQueries {
    private JudgedQueries() {}

    /** The queries of a file, in its order. */
    public static List<Judged> read(Path file) {
        try {
            return parse(Files.readAllLines(file), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Judged> parse(List<String> lines, Path file) {
        var columns = List.of(lines.getFirst().split("\t"));
        var queries = new ArrayList<Judged>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                queries.add(query(columns, lines.get(i), file + ", line " + (i + 1)));
            }
        }
        return List.copyOf(queries);
    }

    private static Judged query(List<String> columns, String line, String place) {
        var values = line.split("\t", -1);
        var row = new HashMap<String, String>();
        for (int i = 0; i < Math.min(values.length, columns.size()); i++) {
            row.put(columns.get(i), values[i].strip());
        }
        for (String column : List.of("kind", "query", "relevant")) {
            if (row.getOrDefault(column, "").isEmpty()) {
                throw new IllegalArgumentException(place + ": " + column + " is missing");
            }
        }
        return new Judged(
                row.getOrDefault("id", place),
                row.get("kind"),
                row.get("query"),
                grades(row.get("relevant")),
                row.getOrDefault("base", ""),
                audience(row.getOrDefault("audience", "")));
    }

    private static Map<String, Integer> grades(String relevant) {
        var grades = new HashMap<String, Integer>();
        for (String one : relevant.split(",")) {
            var parts = one.strip().split(":");
            grades.put(parts[0], parts.length > 1 ? Integer.parseInt(parts[1]) : Judged.ANSWERS);
        }
        return grades;
    }

    private static Audience audience(String name) {
        return name.isEmpty() ? Audience.PUBLIC : Audience.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
