package dk.virkwiki.markdown;

import dk.virkwiki.markdown.RunningText.Piece;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;

/** Gathers paragraphs, links and pictures with their lines. */
final class RunningTextReader {
    private final List<Piece> paragraphs = new ArrayList<>();
    private final List<Piece> links = new ArrayList<>();
    private final List<Piece> pictures = new ArrayList<>();
    private boolean hasAlternative;
    private int line = 1;

    private RunningTextReader() {}

    static RunningText read(String body) {
        RunningTextReader reader = new RunningTextReader();
        reader.visitChildren(Parsing.parse(Source.of(body).text()), false);
        return new RunningText(
                reader.paragraphs, reader.links, reader.pictures, reader.hasAlternative);
    }

    private void visitChildren(Node parent, boolean inList) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visit(node, inList || parent instanceof ListBlock);
        }
    }

    private void visit(Node node, boolean inList) {
        if (node instanceof Block && !node.getSourceSpans().isEmpty()) {
            line = node.getSourceSpans().getFirst().getLineIndex() + 1;
        }
        switch (node) {
            case Paragraph paragraph when !inList ->
                    paragraphs.add(new Piece(line, PlainText.inLines(paragraph), ""));
            case FencedBlock block -> hasAlternative |= block.kind() == BlockKind.ALTERNATIVE;
            case Link link ->
                    links.add(new Piece(line, PlainText.inLines(link), link.getDestination()));
            case Image image ->
                    pictures.add(new Piece(line, PlainText.inLines(image), image.getDestination()));
            case SoftLineBreak _, HardLineBreak _ -> line++;
            default -> {}
        }
        visitChildren(node, inList);
    }
}
