package dk.virkwiki.markdown;

import org.commonmark.node.CustomNode;

/** {@code {frist: inden 8 dage}}: when the task of a journey that it stands behind must be done. */
final class Deadline extends CustomNode {
    private final String words;

    Deadline(String content) {
        words = content.strip().replaceAll("\\s+", " ");
    }

    /** What stands between {@code frist:} and the bracket. */
    String words() {
        return words;
    }
}
