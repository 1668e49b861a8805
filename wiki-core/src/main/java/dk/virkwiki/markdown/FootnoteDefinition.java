package dk.virkwiki.markdown;

import org.commonmark.node.CustomBlock;

/** {@code [^label]: text}, with further blocks indented by four. */
final class FootnoteDefinition extends CustomBlock {
    private final String label;

    FootnoteDefinition(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
