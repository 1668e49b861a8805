package dk.virkwiki.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text as it goes into the parser: one kind of line break, no characters that HTML forbids,
 * within limits. Line numbers are those of the author's text.
 *
 * @param text what to parse
 * @param isCut whether the author's text was longer than the limits allow
 */
record Source(String text, boolean isCut) {
    /**
     * Stand for the brackets and the bar of {@code [[slug|label]]}: commonmark keeps brackets for
     * itself, and a bar would part table cells. Authors cannot write these characters.
     */
    static final char OPEN = '\uFDD0';

    static final char CLOSE = '\uFDD1';
    static final char BAR = '\uFDD2';

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_LINES = 40_000;
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[\\[([^\\[\\]\n]{1,500})]]");

    static Source of(String body) {
        int end = Math.min(body.length(), MOST_CHARACTERS);
        StringBuilder text = new StringBuilder(end);
        int lines = 0;
        int i = body.startsWith("\uFEFF") ? 1 : 0;
        while (i < end && lines < MOST_LINES) {
            char c = body.charAt(i);
            if (c == '\r' && i + 1 < body.length() && body.charAt(i + 1) == '\n') {
                i++;
                continue;
            }
            char clean = clean(body, i);
            text.append(clean);
            lines += clean == '\n' ? 1 : 0;
            i++;
        }
        return new Source(withMarks(text.toString()), i < body.length());
    }

    private static char clean(String body, int at) {
        char c = body.charAt(at);
        return switch (c) {
            case '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\t', '\n' -> c;
            default -> isForbidden(body, at) ? '\uFFFD' : c;
        };
    }

    private static boolean isForbidden(String body, int at) {
        char c = body.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= body.length() || !Character.isLowSurrogate(body.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(body.charAt(at - 1));
        }
        return c < ' ' || c >= 0x7F && c < 0xA0 || c >= '\uFFFE' || c >= 0xFDD0 && c <= 0xFDEF;
    }

    private static String withMarks(String text) {
        if (!text.contains("[[")) {
            return text;
        }
        return LINK.matcher(text)
                .replaceAll(
                        link ->
                                Matcher.quoteReplacement(
                                        OPEN
                                                + link.group(1).replaceFirst("\\\\?\\|", "" + BAR)
                                                + CLOSE));
    }

    /** Turns the stand-ins back into what the author wrote. */
    static String asWritten(String text) {
        return text.indexOf(OPEN) < 0 && text.indexOf(CLOSE) < 0 && text.indexOf(BAR) < 0
                ? text
                : text.replace("" + OPEN, "[[").replace("" + CLOSE, "]]").replace(BAR, '|');
    }
}
