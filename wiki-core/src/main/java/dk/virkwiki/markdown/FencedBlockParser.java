package dk.virkwiki.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads fenced blocks. A closing line ends the innermost open block, and only when it has at least
 * as many colons as that block's opening line: an unsure end hides more, never less.
 */
final class FencedBlockParser extends AbstractBlockParser {
    private static final int TITLE_LEVEL = 3;

    private final FencedBlock block;
    private final Heading title = new Heading();

    private FencedBlockParser(FencedBlock block, SourceSpan span) {
        this.block = block;
        if (!block.fence().title().isEmpty()) {
            title.setLevel(TITLE_LEVEL);
            title.setSourceSpans(List.of(span));
            block.appendChild(title);
        }
    }

    /** The title of a screen is its first heading, as if it stood on a line of its own. */
    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (title.getParent() != null) {
            var line = SourceLine.of(block.fence().title(), null);
            inlineParser.parse(SourceLines.of(line), title);
        }
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
        FenceLine fence = fenceAt(state);
        if (fence != null
                && fence.closes()
                && fence.colons() >= block.fence().colons()
                && isInnermost(state.getActiveBlockParser().getBlock())) {
            block.closeAt(lineOf(state));
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private boolean isInnermost(Node active) {
        if (active instanceof FencedCodeBlock) {
            return false;
        }
        Node node = active;
        while (node != null && !(node instanceof FencedBlock)) {
            node = node.getParent();
        }
        return node == block;
    }

    private static @Nullable FenceLine fenceAt(ParserState state) {
        return FenceLine.of(state.getLine().getContent(), state.getNextNonSpaceIndex());
    }

    private static int lineOf(ParserState state) {
        return state.getLine().getSourceSpan().getLineIndex();
    }

    /** Starts blocks, at any indentation and inside any container. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            FenceLine fence = fenceAt(state);
            if (fence == null) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            return BlockStart.of(starting(fence, state)).atIndex(line.length());
        }

        private static AbstractBlockParser starting(FenceLine fence, ParserState state) {
            int line = lineOf(state);
            if (("" + FenceLine.CUT.charAt(3)).equals(fence.name())) {
                return new MarkParser(new FenceMark(0, line));
            }
            return fence.opens()
                    ? new FencedBlockParser(
                            new FencedBlock(fence, line, state.getNextNonSpaceIndex()),
                            state.getLine().getSourceSpan())
                    : new MarkParser(new FenceMark(fence.colons(), line));
        }
    }

    /** One line and no content. */
    private static final class MarkParser extends AbstractBlockParser {
        private final FenceMark mark;

        private MarkParser(FenceMark mark) {
            this.mark = mark;
        }

        @Override
        public Block getBlock() {
            return mark;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
