package dk.virkwiki.markdown;

import org.commonmark.node.CustomNode;

/** {@code {hvis form er aps}}: when the answer of a wizard that it stands behind is shown. */
final class OnlyIf extends CustomNode {
    private final String words;

    OnlyIf(String content) {
        words = content.strip().replaceAll("\\s+", " ");
    }

    /** What stands between {@code hvis} and the bracket. */
    String words() {
        return words;
    }
}
