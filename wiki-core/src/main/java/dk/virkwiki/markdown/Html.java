package dk.virkwiki.markdown;

/** Writes text into HTML so that it stays text. */
final class Html {
    private Html() {}

    static void text(StringBuilder html, String text) {
        escape(html, text, false);
    }

    /** Text for an attribute in double quotes. */
    static void attribute(StringBuilder html, String text) {
        escape(html, text, true);
    }

    /** An icon of the design system. */
    static void icon(StringBuilder html, String name, String moreClasses) {
        html.append("<svg class=\"icon-svg").append(moreClasses);
        html.append("\" focusable=\"false\" aria-hidden=\"true\">");
        html.append("<use href=\"/dkfds/img/all-svg-icons.svg#").append(name);
        html.append("\"></use></svg>");
    }

    /** The beginning of the text, with an ellipsis when something is left out. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    private static void escape(StringBuilder html, String text, boolean quotes) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append(quotes ? "&quot;" : "\"");
                case Source.OPEN -> html.append("[[");
                case Source.CLOSE -> html.append("]]");
                case Source.BAR -> html.append('|');
                default -> html.append(isForbidden(c) ? '\uFFFD' : c);
            }
        }
    }

    /** Character references such as {@code &#1;} bring back what {@link Source} took away. */
    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0 || c >= '\uFFFE';
    }
}
