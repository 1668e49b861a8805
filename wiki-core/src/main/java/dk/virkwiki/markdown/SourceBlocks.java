package dk.virkwiki.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into the pieces that people change one at a time. */
final class SourceBlocks {
    private static final Pattern LIST_ITEM =
            Pattern.compile("[ \\t>]{0,60}(?:[-+*]|\\d{1,9}[.)])(?:[ \\t].*)?", Pattern.DOTALL);
    private static final Pattern HEADING =
            Pattern.compile(" {0,3}#{1,6}(?:[ \\t].*)?", Pattern.DOTALL);
    private static final Pattern TABLE_RULE =
            Pattern.compile(" {0,3}\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[-: \\t|]*)?");
    private static final Pattern FOOTNOTE =
            Pattern.compile(" {0,3}\\[\\^[^\\]]{1,100}]:.*", Pattern.DOTALL);

    /** What a line does to the piece before it. */
    private enum Line {
        BLANK,
        /** A piece by itself. */
        ALONE,
        START,
        /** Goes on with a paragraph, unless what came before is finished. */
        MORE,
        /** Code between its fences. */
        INSIDE,
        /** The closing fence of code. */
        END
    }

    private final String body;
    private final List<String> blocks = new ArrayList<>();
    private int start;
    private String codeFence = "";
    private boolean inTable;
    private Line last = Line.ALONE;

    private SourceBlocks(String body) {
        this.body = body;
    }

    /** The pieces; put together again they are the text. */
    static List<String> of(String body) {
        SourceBlocks cutter = new SourceBlocks(body);
        cutter.cut();
        return List.copyOf(cutter.blocks);
    }

    private void cut() {
        int lineStart = 0;
        while (lineStart < body.length()) {
            int lineEnd = endOfLine(lineStart);
            Line line = kind(withoutBreak(lineStart, lineEnd));
            boolean begins =
                    switch (line) {
                        case BLANK, INSIDE, END -> false;
                        case ALONE, START -> true;
                        case MORE -> last == Line.BLANK || last == Line.ALONE || last == Line.END;
                    };
            if (begins && lineStart > start) {
                blocks.add(body.substring(start, lineStart));
                start = lineStart;
            }
            last = line;
            lineStart = lineEnd;
        }
        if (start < body.length()) {
            blocks.add(body.substring(start));
        }
    }

    private Line kind(String line) {
        if (!codeFence.isEmpty()) {
            boolean closes = closesCode(line);
            codeFence = closes ? "" : codeFence;
            return closes ? Line.END : Line.INSIDE;
        }
        if (line.isBlank()) {
            inTable = false;
            return Line.BLANK;
        }
        return openLine(line);
    }

    private Line openLine(String line) {
        String fence = codeFenceOf(line);
        if (!fence.isEmpty()) {
            codeFence = fence;
            return Line.START;
        }
        boolean hasBar = line.indexOf('|') >= 0;
        inTable = hasBar && (inTable || TABLE_RULE.matcher(line).matches());
        if (HEADING.matcher(line).matches()
                || FenceLine.of(line, 0) != null
                || inTable
                || line.stripLeading().startsWith("|")) {
            return Line.ALONE;
        }
        boolean starts = LIST_ITEM.matcher(line).matches() || FOOTNOTE.matcher(line).matches();
        return starts ? Line.START : Line.MORE;
    }

    private static String codeFenceOf(String line) {
        String stripped = line.stripLeading();
        char c = stripped.isEmpty() ? ' ' : stripped.charAt(0);
        if (c != '`' && c != '~') {
            return "";
        }
        int length = 0;
        while (length < stripped.length() && stripped.charAt(length) == c) {
            length++;
        }
        boolean isInline = c == '`' && stripped.indexOf('`', length) >= 0;
        return length < 3 || isInline ? "" : stripped.substring(0, length);
    }

    private boolean closesCode(String line) {
        String stripped = line.strip();
        return stripped.startsWith(codeFence)
                && stripped.chars().allMatch(c -> c == codeFence.charAt(0));
    }

    private int endOfLine(int from) {
        for (int i = from; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == body.length() || body.charAt(i + 1) != '\n')) {
                return i + 1;
            }
        }
        return body.length();
    }

    private String withoutBreak(int from, int to) {
        int end = to;
        while (end > from && (body.charAt(end - 1) == '\n' || body.charAt(end - 1) == '\r')) {
            end--;
        }
        return body.substring(from, end);
    }
}
