package dk.virkwiki.search.text;

import dk.virkwiki.search.text.Passages.Found;
import java.util.BitSet;

/** Cuts a passage to a readable length at whole words and marks what was found. */
public final class Snippet {
    private static final int LONGEST = 240;
    private static final int LEAD = 60;

    private final String text;
    private final BitSet marked = new BitSet();

    private Snippet(Passages.Best passage) {
        text = passage.text();
        for (Found found : passage.found()) {
            marked.set(found.start(), found.end());
        }
    }

    /** Safe HTML: escaped text in which found words stand in {@code mark} elements. */
    public static String html(Passages.Best passage) {
        var snippet = new Snippet(passage);
        int first = passage.found().isEmpty() ? 0 : passage.found().getFirst().start();
        int from = snippet.startBefore(first);
        int to = snippet.endAfter(from);
        return (from > 0 ? "… " : "")
                + snippet.html(from, to)
                + (to < passage.text().stripTrailing().length() ? " …" : "");
    }

    private int startBefore(int first) {
        if (text.length() <= LONGEST || first <= LEAD) {
            return 0;
        }
        int earliest = first - LEAD;
        for (int i = first - 1; i > earliest; i--) {
            if (text.charAt(i) == '\n' || ".!?".indexOf(text.charAt(i)) >= 0 && isSpace(i + 1)) {
                return afterSpace(i + 1);
            }
        }
        int space = earliest;
        while (space < first && !isSpace(space)) {
            space++;
        }
        return afterSpace(space);
    }

    private int afterSpace(int at) {
        int start = at;
        while (start < text.length() && isSpace(start)) {
            start++;
        }
        return start;
    }

    private int endAfter(int from) {
        int end = Math.min(text.length(), from + LONGEST);
        if (end == text.length()) {
            return text.stripTrailing().length();
        }
        int space = end;
        while (space > from && !isSpace(space)) {
            space--;
        }
        if (space == from) {
            return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        }
        while (space > from && isSpace(space - 1)) {
            space--;
        }
        return space;
    }

    private boolean isSpace(int at) {
        return at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    private String html(int from, int to) {
        var html = new StringBuilder();
        int at = from;
        while (at < to) {
            boolean mark = marked.get(at);
            int next = mark ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = next < 0 ? to : Math.min(next, to);
            html.append(mark ? "<mark>" : "");
            escape(at, end, html);
            html.append(mark ? "</mark>" : "");
            at = end;
        }
        return html.toString();
    }

    private void escape(int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(Character.isISOControl(sign) ? ' ' : sign);
            }
        }
    }
}
