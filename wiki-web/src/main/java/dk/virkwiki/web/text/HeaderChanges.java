package dk.virkwiki.web.text;

import dk.virkwiki.article.HeaderValues;
import dk.virkwiki.merge.TextDiff;
import dk.virkwiki.merge.WordPiece;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.DifferenceView.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What differs in the front matter of two files, key by key: readers do not see those lines, and
 * those who review must, in the words of the form and not of the file.
 */
@Component
class HeaderChanges {
    private static final String LINE = "v: ";

    private final Marks marks;
    private final HeaderWords headerWords;
    private final Words words;

    HeaderChanges(Marks marks, HeaderWords headerWords, Words words) {
        this.marks = marks;
        this.headerWords = headerWords;
        this.words = words;
    }

    /** Keys whose values were added, removed or changed, in order; all of a new file. */
    List<Fact> between(String before, String after) {
        var old = told(before);
        var now = told(after);
        var keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        // The day of verification is set by publishing.
        keys.remove("verified");
        var lines = new LinkedHashMap<String, List<String>>();
        for (var key : keys) {
            var was = old.getOrDefault(key, "");
            var is = now.getOrDefault(key, "");
            if (!was.equals(is)) {
                lines.computeIfAbsent(outer(key), _ -> new ArrayList<>())
                        .add(inner(key) + marks.of(difference(was, is)));
            }
        }
        return lines.entrySet().stream()
                .map(entry -> new Fact(label(entry.getKey()), entry.getValue()))
                .toList();
    }

    private Map<String, String> told(String source) {
        var told = new LinkedHashMap<String, String>();
        HeaderValues.of(source)
                .forEach((key, values) -> told.put(key, headerWords.of(source, key, values)));
        return told;
    }

    private static List<WordPiece> difference(String was, String is) {
        return TextDiff.of(file(was), file(is)).stream()
                .flatMap(block -> withoutMark(block.words()).stream())
                .toList();
    }

    private static String file(String value) {
        return value.isEmpty() ? "---\n---\n" : "---\n" + LINE + value + "\n---\n";
    }

    /** The words of the line that holds the value; nothing of the lines around it. */
    private static List<WordPiece> withoutMark(List<WordPiece> line) {
        var first = line.getFirst();
        if (!first.text().startsWith(LINE.strip())) {
            return List.of();
        }
        var value = new ArrayList<>(line);
        value.removeFirst();
        var rest = first.text().substring(LINE.strip().length()).stripLeading();
        if (!rest.isEmpty()) {
            value.addFirst(new WordPiece(first.kind(), rest));
        }
        return value;
    }

    private static String outer(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private String inner(String key) {
        var name = key.substring(outer(key).length());
        return name.isEmpty()
                ? ""
                : HtmlUtils.htmlEscape(
                                words.orElse(
                                        "forskel.noegle." + key,
                                        "forskel.noegle",
                                        name.substring(1)))
                        + ": ";
    }

    private String label(String key) {
        return words.orElse("forskel.noegle." + key, "forskel.noegle", key);
    }
}
