package dk.virkwiki.merge;

import dk.virkwiki.merge.HtmlNode.Element;
import dk.virkwiki.merge.HtmlNode.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts {@code <ins>} and {@code <del>} around words of rendered HTML, and never around tags. */
final class HtmlMarks {
    private static final Pattern ENTITY = Pattern.compile("&(?:#x?)?[0-9A-Za-z]{1,32};");

    private final Behind behind;

    HtmlMarks(DiffWords words) {
        this.behind = new Behind(words);
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
            case Element element when Behind.isPicture(element.tag()) ->
                    html.append(behind.picture(kind, element.tag()));
            case Element element -> {
                boolean removed = kind == WordPiece.Kind.REMOVED;
                html.append(removed ? gone(element) : element.tag());
                element.children().forEach(child -> mark(child, kind, html));
                html.append(element.close());
                if (Behind.isLink(element.tag())) {
                    html.append(behind.link(element.tag(), inside(element)));
                }
            }
        }
    }

    /** A step that is gone is not counted among those that are there. */
    private static String gone(Element element) {
        var tag = element.plainTag();
        return tag.equals("<li>") ? "<li class=\"diff-gone\">" : tag;
    }

    /** Its words and the addresses of its pictures. */
    private static String inside(HtmlNode node) {
        return switch (node) {
            case Text text -> text.html();
            case Element element ->
                    element.children().stream()
                            .map(HtmlMarks::inside)
                            .collect(Collectors.joining("", Behind.source(element.tag()), ""));
        };
    }

    /** The shape of every tag in order: two nodes with the same differ in what can be marked. */
    static List<String> tags(HtmlNode node) {
        var tags = new ArrayList<String>();
        flatten(node, tags, new ArrayList<>(List.of("")), Behind::shape);
        return tags;
    }

    /** The new node with what differs from the old one marked; both have the same {@link #tags}. */
    String changed(HtmlNode old, HtmlNode changed) {
        var oldTags = new ArrayList<String>();
        var oldTexts = new ArrayList<>(List.of(""));
        flatten(old, oldTags, oldTexts, Element::tag);
        var tags = new ArrayList<String>();
        var texts = new ArrayList<>(List.of(""));
        flatten(changed, tags, texts, Element::tag);
        var html = new StringBuilder();
        int link = -1;
        var inside = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            for (var piece : WordDiff.of(words(oldTexts.get(i)), words(texts.get(i)))) {
                append(piece.kind(), piece.text(), html);
            }
            inside.append(texts.get(i));
            if (i == tags.size()) {
                break;
            }
            var tag = tags.get(i);
            html.append(Behind.isPicture(tag) ? behind.picture(oldTags.get(i), tag) : tag);
            inside.append(Behind.source(tag));
            if (Behind.isLink(tag)) {
                link = i;
                inside.setLength(0);
            } else if (tag.equals("</a>") && link >= 0) {
                html.append(behind.link(oldTags.get(link), tags.get(link), inside.toString()));
                link = -1;
            }
        }
        return html.toString();
    }

    /** Tags, and the texts before, between and after them: always one text more than tags. */
    private static void flatten(
            HtmlNode node, List<String> tags, List<String> texts, Function<Element, String> tag) {
        switch (node) {
            case Text text -> texts.set(texts.size() - 1, texts.getLast() + text.html());
            case Element element -> {
                tags.add(tag.apply(element));
                texts.add("");
                element.children().forEach(child -> flatten(child, tags, texts, tag));
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
            html.append(behind.marked(kind, text));
        }
    }
}
