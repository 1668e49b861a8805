package dk.virkwiki.markdown;

import org.commonmark.node.CustomNode;

/** {@code [^label]} in running text; shown as written when there is no such footnote. */
final class FootnoteReference extends CustomNode {
    private final String label;

    FootnoteReference(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
