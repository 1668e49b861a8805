package dk.virkwiki.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Cuts a text at its headings of level 2, and writes pieces of the sections. */
final class SectionReader {
    private final WikiText text;
    private final InlineHtml inline;
    private final Footnotes footnotes;

    SectionReader(WikiText text, InlineHtml inline) {
        this.text = text;
        this.inline = inline;
        this.footnotes = new Footnotes(text);
    }

    /**
     * What stands below one heading.
     *
     * @param heading null for what stands above the first
     */
    record Cut(@Nullable Heading heading, List<Node> nodes) {}

    /** The start of the text, then each section. */
    List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        List<Node> nodes = Blocks.children(text.document());
        Heading heading = null;
        int from = 0;
        for (int i = 0; i <= nodes.size(); i++) {
            if (i == nodes.size() || Rendering.startsPart(nodes.get(i))) {
                cuts.add(new Cut(heading, nodes.subList(from, i)));
                heading = i < nodes.size() && nodes.get(i) instanceof Heading next ? next : null;
                from = i + 1;
            }
        }
        return cuts;
    }

    /** The anchor of a heading; empty for the start. */
    String id(@Nullable Heading heading) {
        return heading == null ? "" : text.anchors().of(heading);
    }

    /** Whether the author gave the same id to an earlier section. */
    boolean isRepeated(@Nullable Heading heading) {
        return heading != null && text.anchors().repeated().containsKey(heading);
    }

    /** The words of a block or link; empty for none. */
    String words(@Nullable Node node) {
        return node == null ? "" : inline.words(node);
    }

    /** Line of a block in the body, from 1; 1 for none. */
    static int line(@Nullable Node block) {
        return block == null || block.getSourceSpans().isEmpty()
                ? 1
                : block.getSourceSpans().getFirst().getLineIndex() + 1;
    }

    /** Whether everybody sees something of it. */
    static boolean isOpen(Node node) {
        return !WikiText.isForAdvisors(node)
                && !(node instanceof FenceMark)
                && !(node instanceof LinkReferenceDefinition);
    }

    /** The blocks as everybody sees them. */
    String html(List<Node> nodes) {
        return blocks(false).belowTitle().add(nodes).toString().strip();
    }

    /** Parts of a line, without the block around them. */
    String inlineHtml(List<Node> nodes) {
        var html = new StringBuilder();
        nodes.forEach(node -> inline.writeOne(node, footnotes, html));
        return html.toString().strip();
    }

    /** Where a link leads this audience; empty for nowhere. */
    String href(Node link) {
        return inline.href(link);
    }

    /** The footnotes of the text, when these blocks refer to any. */
    String notes(List<Node> nodes) {
        return nodes.stream().anyMatch(SectionReader::hasNote)
                ? blocks(false).addFootnotes(footnotes.forEverybody(), 1).toString()
                : "";
    }

    static boolean hasNote(Node node) {
        return node instanceof FootnoteReference
                || Blocks.children(node).stream().anyMatch(SectionReader::hasNote);
    }

    /** What these blocks hold for advisors only. */
    String script(List<Node> nodes) {
        var script = blocks(true);
        nodes.forEach(node -> addScripts(node, script));
        return script.toString().strip();
    }

    private static void addScripts(Node node, BlockHtml script) {
        if (node instanceof FencedBlock block && WikiText.isForAdvisors(block)) {
            script.addScript(block);
        } else {
            Blocks.children(node).forEach(child -> addScripts(child, script));
        }
    }

    private BlockHtml blocks(boolean withAdvisorBlocks) {
        return new BlockHtml(text.anchors(), inline, footnotes, withAdvisorBlocks);
    }
}
