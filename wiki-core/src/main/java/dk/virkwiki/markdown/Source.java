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
    /** Stands for the bar in {@code [[slug|label]]}, so that it does not part table cells. */
    static final char BAR = '\uFFFE';

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_LINES = 40_000;
    private static final Pattern LABELLED_LINK =
            Pattern.compile("\\[\\[([^\\[\\]|\n]{1,200})\\|([^\\[\\]|\n]{1,300})]]");

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
        return new Source(withBars(text.toString()), i < body.length());
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

    private static String withBars(String text) {
        if (!text.contains("[[")) {
            return text;
        }
        Matcher links = LABELLED_LINK.matcher(text);
        return links.replaceAll(
                link ->
                        Matcher.quoteReplacement(
                                "[["
                                        + link.group(1).replaceAll("\\\\$", "")
                                        + BAR
                                        + link.group(2)
                                        + "]]"));
    }
}
