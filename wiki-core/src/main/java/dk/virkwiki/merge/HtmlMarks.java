package dk.virkwiki.merge;

import dk.virkwiki.merge.HtmlNode.Element;
import dk.virkwiki.merge.HtmlNode.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts {@code <ins>} and {@code <del>} around words of rendered HTML, and never around tags. */
final class HtmlMarks {
    private static final Pattern ENTITY = Pattern.compile("&(?:#x?)?[0-9A-Za-z]{1,32};");

    private final String ins;
    private final String del;

    HtmlMarks(DiffWords words) {
        this.ins = "<ins>" + spoken(words.added());
        this.del = "<del>" + spoken(words.removed());
    }

    private static String spoken(String word) {
        var escaped = word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<span class=\"sr-only\">" + escaped + " </span>";
    }

    /** The node with all its words marked as added. */
    String added(HtmlNode node) {
        var html = new StringBuilder();
        mark(node, WordPiece.Kind.ADDED, html);
        return html.toString();
    }

    /** The node with all its words marked as removed, and without ids. */
    String removed(HtmlNode node) {
        var html = new StringBuilder();
        mark(node, WordPiece.Kind.REMOVED, html);
        return html.toString();
    }

    private void mark(HtmlNode node, WordPiece.Kind kind, StringBuilder html) {
        switch (node) {
            case Text text -> append(kind, text.html(), html);
            case Element element when element.name().equals("svg") -> html.append(element.html());
            case Element element -> {
                boolean removed = kind == WordPiece.Kind.REMOVED;
                html.append(removed ? element.plainTag() : element.tag());
                element.children().forEach(child -> mark(child, kind, html));
                html.append(element.close());
            }
        }
    }

    /** Every tag of a node in order, ids left out: two nodes with the same differ in words only. */
    static List<String> tags(HtmlNode node) {
        var tags = new ArrayList<String>();
        flatten(node, tags, new ArrayList<>(List.of("")), true);
        return tags;
    }

    /**
     * The new node with the words marked that differ from the old one's; both have the same {@link
     * #tags}.
     */
    String changed(HtmlNode old, HtmlNode changed) {
        var oldTexts = new ArrayList<>(List.of(""));
        flatten(old, new ArrayList<>(), oldTexts, false);
        var tags = new ArrayList<String>();
        var texts = new ArrayList<>(List.of(""));
        flatten(changed, tags, texts, false);
        var html = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            for (var piece : WordDiff.of(words(oldTexts.get(i)), words(texts.get(i)))) {
                append(piece.kind(), piece.text(), html);
            }
            html.append(i < tags.size() ? tags.get(i) : "");
        }
        return html.toString();
    }

    /** Tags, and the texts before, between and after them: always one text more than tags. */
    private static void flatten(
            HtmlNode node, List<String> tags, List<String> texts, boolean plain) {
        switch (node) {
            case Text text -> texts.set(texts.size() - 1, texts.getLast() + text.html());
            case Element element -> {
                tags.add(plain ? element.plainTag() : element.tag());
                texts.add("");
                element.children().forEach(child -> flatten(child, tags, texts, plain));
                if (!element.close().isEmpty()) {
                    tags.add(element.close());
                    texts.add("");
                }
            }
        }
    }

    /** Words of escaped text; an escaped sign is one word. */
    private static List<String> words(String html) {
        var words = new ArrayList<String>();
        var entities = ENTITY.matcher(html);
        int at = 0;
        while (entities.find()) {
            words.addAll(Words.of(html.substring(at, entities.start())));
            words.add(entities.group());
            at = entities.end();
        }
        words.addAll(Words.of(html.substring(at)));
        return words;
    }

    private void append(WordPiece.Kind kind, String text, StringBuilder html) {
        if (kind == WordPiece.Kind.SAME || text.isBlank()) {
            html.append(kind == WordPiece.Kind.REMOVED ? "" : text);
        } else {
            boolean added = kind == WordPiece.Kind.ADDED;
            html.append(added ? ins : del).append(text).append(added ? "</ins>" : "</del>");
        }
    }
}
