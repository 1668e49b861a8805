package dk.virkwiki.web.text;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.merge.DiffKind;
import dk.virkwiki.merge.TextDiff;
import dk.virkwiki.merge.WordPiece;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.DifferenceView.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What differs in the front matter of two files, key by key: readers do not see those lines, and
 * those who review must.
 */
@Component
class HeaderChanges {
    private static final Pattern KEY =
            Pattern.compile("( *)([A-Za-z][A-Za-z0-9]*):[ \\t]*(.*)", Pattern.DOTALL);

    private final Marks marks;
    private final Words words;

    HeaderChanges(Marks marks, Words words) {
        this.marks = marks;
        this.words = words;
    }

    /** Keys with lines that were added, removed or changed, in order; all of a new file. */
    List<Fact> between(String before, String after) {
        var lines = new LinkedHashMap<String, List<String>>();
        var key = "";
        for (var block : TextDiff.of(header(before), header(after))) {
            var text = block.words().getFirst().text();
            var line = KEY.matcher(text);
            boolean isKey = line.matches();
            key = isKey && line.group(1).isEmpty() ? line.group(2) : key;
            if (block.kind() == DiffKind.SAME || isUntold(key, text)) {
                continue;
            }
            var html = marks.of(isKey ? withoutKey(block.words(), line.group(3)) : block.words());
            boolean isInner = isKey && !line.group(1).isEmpty();
            lines.computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(isInner ? inner(key, line.group(2)) + html : html);
        }
        lines.values().forEach(found -> found.removeIf(String::isBlank));
        return lines.entrySet().stream()
                .map(entry -> new Fact(label(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** The day of verification, which publishing sets, and the lines around the front matter. */
    private static boolean isUntold(String key, String line) {
        return key.isEmpty() || key.equals("verified") || line.strip().equals("---");
    }

    /** The words of a line after its key, which stands beside them. */
    private static List<WordPiece> withoutKey(List<WordPiece> words, String rest) {
        var value = new ArrayList<>(words);
        var first = value.removeFirst();
        if (!rest.isEmpty()) {
            value.addFirst(new WordPiece(first.kind(), rest));
        }
        return value;
    }

    private String inner(String key, String inner) {
        var label = words.orElse("forskel.noegle." + key + "." + inner, "forskel.noegle", inner);
        return HtmlUtils.htmlEscape(label) + ": ";
    }

    private String label(String key) {
        return words.orElse("forskel.noegle." + key, "forskel.noegle", key);
    }

    private static String header(String source) {
        return source.substring(0, source.length() - ArticleFile.bodyOf(source).length());
    }
}
