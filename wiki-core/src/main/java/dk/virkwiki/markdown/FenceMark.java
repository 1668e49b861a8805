package dk.virkwiki.markdown;

import org.commonmark.node.CustomBlock;

/** A line that shows nothing: a closing fence that closes no block, or the place of a cut. */
final class FenceMark extends CustomBlock {
    private final int colons;
    private final int line;

    /**
     * @param colons length of the stray fence, or 0 where lines were cut out
     * @param line line number from 0
     */
    FenceMark(int colons, int line) {
        this.colons = colons;
        this.line = line;
    }

    boolean isStray() {
        return colons > 0;
    }

    int colons() {
        return colons;
    }

    int line() {
        return line;
    }
}
