package dk.virkwiki.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * A file cut in two.
 *
 * @param header front matter with both its {@code ---} lines; empty when the file has none
 * @param body everything else
 */
record FileParts(String header, String body) {

    static FileParts of(String source) {
        var lines = lines(source);
        if (lines.isEmpty() || !isFence(lines.getFirst())) {
            return new FileParts("", source);
        }
        int length = lines.getFirst().length();
        for (var line : lines.subList(1, lines.size())) {
            length += line.length();
            if (isFence(line)) {
                return new FileParts(source.substring(0, length), source.substring(length));
            }
        }
        return new FileParts("", source);
    }

    static boolean isFence(String line) {
        var start = line.startsWith("\uFEFF") ? line.substring(1) : line;
        return start.stripTrailing().equals("---");
    }

    /** Lines with their ends; together they are the text. */
    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int lineFeed = text.indexOf('\n', at);
            int end = lineFeed < 0 ? text.length() : lineFeed + 1;
            lines.add(text.substring(at, end));
            at = end;
        }
        return lines;
    }
}
