package dk.virkwiki.markdown;

import org.commonmark.node.CustomBlock;

/** The lines between two fences, read as Markdown. */
final class FencedBlock extends CustomBlock {
    private final FenceLine fence;
    private final int line;
    private final int column;
    private int lastLine = -1;

    FencedBlock(FenceLine fence, int line, int column) {
        this.fence = fence;
        this.line = line;
        this.column = column;
    }

    FenceLine fence() {
        return fence;
    }

    BlockKind kind() {
        return fence.kind();
    }

    /** Line of the opening fence, from 0. */
    int line() {
        return line;
    }

    /** Where the opening fence begins in its line: what stands before it belongs to containers. */
    int column() {
        return column;
    }

    /** Line of the closing fence, or -1 when there is none. */
    int lastLine() {
        return lastLine;
    }

    boolean isClosed() {
        return lastLine >= 0;
    }

    void closeAt(int closingLine) {
        lastLine = closingLine;
    }
}
