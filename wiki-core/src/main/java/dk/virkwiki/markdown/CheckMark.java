package dk.virkwiki.markdown;

import org.commonmark.node.CustomNode;

/** {@code {?beløbet skal bekræftes}}: something in the sentence that nobody has confirmed yet. */
final class CheckMark extends CustomNode {
    private final String words;

    CheckMark(String content) {
        String stripped = content.strip().replaceAll("\\s+", " ");
        int first = stripped.offsetByCodePoints(0, 1);
        words =
                new StringBuilder(stripped.length())
                        .appendCodePoint(Character.toUpperCase(stripped.codePointAt(0)))
                        .append(stripped, first, stripped.length())
                        .toString();
    }

    /** The words, with a capital first letter. */
    String words() {
        return words;
    }
}
