package dk.virkwiki.article;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes single keys of a file's front matter and leaves every other byte as it was. A key that is
 * not there yet is put last.
 */
public final class HeaderEdit {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/()-]*");
    private static final Pattern LOOKS_OTHERWISE =
            Pattern.compile("(?i)true|false|yes|no|on|off|null|~|[0-9._+-]+(e[0-9]+)?");
    private static final Map<String, String> ESCAPES =
            Map.of("\\", "\\\\", "\"", "\\\"", "\n", " ", "\r", "", "\t", " ");

    private HeaderEdit() {}

    /** The file with one value under this key; null or blank takes the key out. */
    public static String set(String source, String key, @Nullable String value) {
        return value == null || value.isBlank()
                ? put(source, key, "")
                : put(source, key, key + ": " + scalar(value.strip()) + "\n");
    }

    /** The file with a list under this key; an empty one takes the key out. */
    public static String setList(String source, String key, List<String> values) {
        var line =
                values.stream()
                        .map(String::strip)
                        .map(HeaderEdit::scalar)
                        .collect(Collectors.joining(", ", key + ": [", "]\n"));
        return put(source, key, values.isEmpty() ? "" : line);
    }

    /** The file with these lines as what stands under this key; none take the key out. */
    static String put(String source, String key, String lines) {
        var split = FrontMatter.split(source);
        if (split.yaml().isEmpty() && split.yamlLine() == 1) {
            return lines.isEmpty() ? source : "---\n" + lines + "---\n" + source;
        }
        var lineEnd = source.contains("\r\n") ? "\r\n" : "\n";
        var wanted = lines.replace("\n", lineEnd);
        int start = source.indexOf('\n') + 1;
        var yaml = replaced(split.yaml(), key, wanted);
        return source.substring(0, start) + yaml + source.substring(start + split.yaml().length());
    }

    private static String replaced(String yaml, String key, String wanted) {
        var kept = new StringBuilder();
        boolean inside = false;
        boolean placed = false;
        for (var line : lines(yaml)) {
            if (isKey(line, key)) {
                inside = true;
                if (!placed) {
                    kept.append(wanted);
                    placed = true;
                }
            } else if (!inside || !continues(line)) {
                inside = false;
                kept.append(line);
            }
        }
        return placed ? kept.toString() : kept.append(wanted).toString();
    }

    private static List<String> lines(String yaml) {
        return Pattern.compile("(?<=\n)").splitAsStream(yaml).filter(l -> !l.isEmpty()).toList();
    }

    private static boolean isKey(String line, String key) {
        return line.startsWith(key + ":") || line.startsWith("\"" + key + "\":");
    }

    /** Whether a line below a key belongs to its value. */
    private static boolean continues(String line) {
        return line.isBlank() || line.startsWith(" ") || line.startsWith("-");
    }

    /** A value as it is written. */
    static String scalar(String value) {
        return isPlain(value) ? value : quoted(value);
    }

    private static boolean isPlain(String value) {
        return PLAIN.matcher(value).matches()
                && (isDay(value) || !LOOKS_OTHERWISE.matcher(value).matches());
    }

    private static boolean isDay(String value) {
        return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") || value.matches("true|false");
    }

    private static String quoted(String value) {
        Function<String, String> escaped = sign -> ESCAPES.getOrDefault(sign, sign);
        return value.codePoints()
                .mapToObj(Character::toString)
                .map(escaped)
                .collect(Collectors.joining("", "\"", "\""));
    }
}
