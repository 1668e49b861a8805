package dk.virkwiki.merge;

/**
 * A block of a difference as the reader sees it.
 *
 * @param kind what became of it
 * @param html safe HTML with {@code <ins>} and {@code <del>} around words; its tags are balanced
 * @param from escaped words of the heading that a moved block stood under before; else empty
 */
public record RenderedBlock(DiffKind kind, String html, String from) implements DiffPart {
    RenderedBlock(DiffKind kind, String html) {
        this(kind, html, "");
    }

    @Override
    public boolean isHeading() {
        return isHeadingTag(html);
    }

    static boolean isHeadingTag(String html) {
        return html.length() > 3
                && html.startsWith("<h")
                && html.charAt(2) >= '2'
                && html.charAt(2) <= '6';
    }
}
