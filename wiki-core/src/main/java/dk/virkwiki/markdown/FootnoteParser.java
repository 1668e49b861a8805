package dk.virkwiki.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads footnotes. They are our own because commonmark's extension resolves references while it
 * parses, and its newest release does not run with this release of the parser.
 */
final class FootnoteParser extends AbstractBlockParser {
    private static final int INDENT = 4;
    private static final int LONGEST_LABEL = 100;

    private final FootnoteDefinition block;

    private FootnoteParser(String label) {
        block = new FootnoteDefinition(label);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getIndex());
        }
        return state.getIndent() >= INDENT
                ? BlockContinue.atColumn(state.getColumn() + INDENT)
                : BlockContinue.none();
    }

    /** Starts a footnote at {@code [^label]:}. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= INDENT
                    || start + 2 >= line.length()
                    || line.charAt(start) != '['
                    || line.charAt(start + 1) != '^') {
                return BlockStart.none();
            }
            int end = start + 2;
            while (end < line.length() && end - start < LONGEST_LABEL && isInLabel(line, end)) {
                end++;
            }
            String label = line.subSequence(start + 2, end).toString();
            boolean isDefinition =
                    !label.isBlank()
                            && end + 1 < line.length()
                            && line.charAt(end) == ']'
                            && line.charAt(end + 1) == ':';
            return isDefinition
                    ? BlockStart.of(new FootnoteParser(label)).atIndex(end + 2)
                    : BlockStart.none();
        }

        private static boolean isInLabel(CharSequence line, int at) {
            return line.charAt(at) != ']' && line.charAt(at) != '[';
        }
    }
}
