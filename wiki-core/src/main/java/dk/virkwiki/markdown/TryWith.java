package dk.virkwiki.markdown;

import org.commonmark.node.CustomNode;

/** {@code {prøv med: bente-oever}}: the invented words that are typed into a field of a screen. */
final class TryWith extends CustomNode {
    private final String words;

    TryWith(String content) {
        words = content.strip().replaceAll("\\s+", " ");
    }

    /** What stands between {@code prøv med:} and the bracket. */
    String words() {
        return words;
    }
}
