package dk.virkwiki.markdown;

import org.commonmark.node.CustomNode;

/** {@code {kun for selskab, pmv}}: whom the task of a journey that it stands behind is for. */
final class OnlyFor extends CustomNode {
    private final String words;

    OnlyFor(String content) {
        words = content.strip().replaceAll("\\s+", " ");
    }

    /** What stands between {@code kun for} and the bracket. */
    String words() {
        return words;
    }
}
