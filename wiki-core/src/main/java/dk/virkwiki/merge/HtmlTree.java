package dk.virkwiki.merge;

import dk.virkwiki.merge.HtmlNode.Element;
import dk.virkwiki.merge.HtmlNode.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads HTML that our renderer made into a tree. Whatever it is given, the tree is balanced: tags
 * that close nothing are left out, and what is left open is closed.
 */
final class HtmlTree {
    private static final int MAX_DEPTH = 100;
    private static final Set<String> VOID =
            Set.of("area", "br", "col", "hr", "img", "input", "source", "track", "wbr");
    private static final Pattern NAME =
            Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*).*", Pattern.DOTALL);

    private final String html;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<HtmlNode> roots = new ArrayList<>();

    private HtmlTree(String html) {
        this.html = html;
    }

    private record Open(String tag, String name, List<HtmlNode> children) {
        Element closed() {
            return new Element(tag, name, children, "</" + name + ">");
        }
    }

    static List<HtmlNode> of(String html) {
        var tree = new HtmlTree(html);
        tree.read();
        return List.copyOf(tree.roots);
    }

    private void read() {
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            if (tag != at) {
                int end = tag < 0 ? html.length() : tag;
                add(new Text(html.substring(at, end)));
                at = end;
                continue;
            }
            int end = tagEnd(tag);
            if (end < 0) {
                add(new Text(html.substring(tag).replace("<", "&lt;")));
                at = html.length();
            } else {
                tag(html.substring(tag, end));
                at = end;
            }
        }
        while (!open.isEmpty()) {
            closeTop();
        }
    }

    /** After the tag's {@code >}, which may also stand inside quotes; -1 when it never ends. */
    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private void tag(String tag) {
        var matcher = NAME.matcher(tag);
        if (!matcher.matches()) {
            return;
        }
        var name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (tag.startsWith("</")) {
            close(name);
        } else if (VOID.contains(name) || tag.endsWith("/>")) {
            add(new Element(tag, name, List.of(), ""));
        } else if (open.size() < MAX_DEPTH) {
            open.push(new Open(tag, name, new ArrayList<>()));
        }
    }

    private void close(String name) {
        if (open.stream().noneMatch(element -> element.name().equals(name))) {
            return;
        }
        while (!open.element().name().equals(name)) {
            closeTop();
        }
        closeTop();
    }

    private void closeTop() {
        var element = open.pop().closed();
        add(element);
    }

    private void add(HtmlNode node) {
        (open.isEmpty() ? roots : open.element().children()).add(node);
    }
}
