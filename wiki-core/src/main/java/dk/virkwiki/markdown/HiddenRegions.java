package dk.virkwiki.markdown;

import dk.virkwiki.shared.Lines;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Finds what only advisors may see. Besides the blocks that are written properly these are: a block
 * that its list item or quote ends instead of a fence, a fence in the middle of a line or in a
 * table, and fences inside code that is not declared to be Markdown. Each of them hides everything
 * up to the next closing fence, or to the end of the text. Fences inside code hide to the end in
 * any case: the code was probably not meant to begin or end where it does.
 */
final class HiddenRegions {
    /** No fence is this long: the region goes on to the end. */
    private static final int NEVER = Integer.MAX_VALUE;

    private final List<HiddenRegion> regions = new ArrayList<>();
    private final int lastLine;
    private int openedAt = -1;
    private int openedColumn;
    private int openedColons;
    private int fencesToCome;

    private HiddenRegions(int lastLine) {
        this.lastLine = lastLine;
    }

    /**
     * The hidden lines, in order.
     *
     * @param document tree of the text
     * @param text the text itself
     */
    static List<HiddenRegion> in(Node document, String text) {
        int lines = Lines.breaks(text);
        HiddenRegions finder = new HiddenRegions(lines);
        finder.visitChildren(document);
        if (finder.openedAt >= 0) {
            finder.end(lines);
        }
        return finder.regions;
    }

    /** The text without these lines; a mark that shows nothing keeps the place of each region. */
    static String cut(String text, List<HiddenRegion> regions) {
        List<String> lines = text.lines().toList();
        StringBuilder rest = new StringBuilder(text.length());
        int next = 0;
        for (HiddenRegion region : regions) {
            for (; next < region.first(); next++) {
                rest.append(lines.get(next)).append('\n');
            }
            String first = lines.get(region.first());
            rest.append(first, 0, Math.min(region.column(), first.length()));
            rest.append(FenceLine.CUT).append('\n');
            next = region.last() + 1;
        }
        for (; next < lines.size(); next++) {
            rest.append(lines.get(next)).append('\n');
        }
        return rest.toString();
    }

    private void visitChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visit(node);
        }
    }

    private void visit(Node node) {
        if (!(node instanceof Block block)) {
            return;
        }
        if (openedAt >= 0) {
            lookForTheEnd(block);
        } else if (block instanceof FencedBlock fenced && fenced.kind().forAdvisors()) {
            visitHidden(fenced);
        } else if (suggestsHidden(block)) {
            SourceSpan start = block.getSourceSpans().getFirst();
            int colons = block instanceof FencedCodeBlock ? NEVER : 3;
            open(start.getLineIndex(), start.getColumnIndex(), colons);
            fencesToCome = 1;
        } else {
            visitChildren(block);
        }
    }

    private void visitHidden(FencedBlock block) {
        fencesToCome = unclosedIn(block);
        if (hasFenceInCode(block)) {
            open(block.line(), block.column(), NEVER);
        } else if (fencesToCome > 0) {
            open(block.line(), block.column(), 3);
        } else {
            regions.add(new HiddenRegion(block.line(), block.column(), block.lastLine(), false));
        }
    }

    /** How many blocks, this one included, still wait for the fence that was meant for them. */
    private static int unclosedIn(Node node) {
        int unclosed = node instanceof FencedBlock block && !block.isClosed() ? 1 : 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            unclosed += child instanceof Block ? unclosedIn(child) : 0;
        }
        return unclosed;
    }

    private static boolean hasFenceInCode(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean hasFence =
                    node instanceof FencedCodeBlock code
                            && !isExample(code)
                            && code.getLiteral()
                                    .lines()
                                    .anyMatch(line -> FenceLine.of(line, 0) != null);
            if (hasFence || node instanceof Block && hasFenceInCode(node)) {
                return true;
            }
        }
        return false;
    }

    private void lookForTheEnd(Block block) {
        if (block instanceof FenceMark mark && mark.isStray() && mark.colons() >= openedColons) {
            fencesToCome--;
            if (fencesToCome == 0) {
                end(mark.line());
            }
        } else if (block instanceof FencedBlock) {
            fencesToCome += unclosedIn(block);
        } else {
            visitChildren(block);
        }
    }

    private void open(int line, int column, int colons) {
        openedAt = line;
        openedColumn = column;
        openedColons = colons;
    }

    private void end(int line) {
        regions.add(new HiddenRegion(openedAt, openedColumn, Math.min(line, lastLine), true));
        openedAt = -1;
    }

    static boolean suggestsHidden(Block block) {
        return switch (block) {
            case FencedCodeBlock code -> hidesInCode(code);
            case Paragraph paragraph -> FenceLine.hidesIn(PlainText.withoutCode(paragraph));
            case Heading heading -> FenceLine.hidesIn(PlainText.withoutCode(heading));
            case TableBlock table -> FenceLine.hidesIn(PlainText.withoutCode(table));
            case LinkReferenceDefinition link ->
                    link.getTitle() != null && FenceLine.hidesIn(link.getTitle());
            default -> false;
        };
    }

    private static boolean hidesInCode(FencedCodeBlock code) {
        return !isExample(code) && code.getLiteral().lines().anyMatch(HiddenRegions::opensBlock);
    }

    private static boolean isExample(FencedCodeBlock code) {
        return code.getClosingFenceLength() != null
                && code.getInfo().matches("(?i)(markdown|md)\\b.*");
    }

    private static boolean opensBlock(String line) {
        FenceLine fence = FenceLine.of(line, 0);
        return fence != null && fence.opens() && fence.kind().forAdvisors();
    }
}
