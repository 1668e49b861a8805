package dk.virkwiki.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Writes what stands on a screen between the lines that mean something. */
final class ScreenWords {
    private final Anchors anchors;
    private final InlineHtml inline;
    private final Footnotes footnotes;
    private final boolean withAdvisorBlocks;

    /**
     * @param withAdvisorBlocks whether advisor blocks are written where they stand, or left out
     */
    ScreenWords(
            Anchors anchors, InlineHtml inline, Footnotes footnotes, boolean withAdvisorBlocks) {
        this.anchors = anchors;
        this.inline = inline;
        this.footnotes = footnotes;
        this.withAdvisorBlocks = withAdvisorBlocks;
    }

    /** Blocks, as safe HTML. */
    String html(List<Node> nodes) {
        return new BlockHtml(anchors, inline, footnotes, withAdvisorBlocks)
                .add(List.copyOf(nodes))
                .toString()
                .strip();
    }

    /** Parts of a line, as safe HTML without a block around them. */
    String inlineHtml(List<Node> nodes) {
        var html = new StringBuilder();
        nodes.forEach(node -> inline.writeOne(node, footnotes, html));
        return html.toString().strip();
    }

    /** The words of a block or link. */
    String of(Node node) {
        return inline.words(node).replaceAll("\\s+", " ").strip();
    }

    /** The words of parts of a line. */
    String of(List<Node> nodes) {
        return nodes.stream()
                .map(
                        node ->
                                switch (node) {
                                    case Text text -> Source.asWritten(text.getLiteral());
                                    case SoftLineBreak _ -> " ";
                                    default -> inline.words(node);
                                })
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
