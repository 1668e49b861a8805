package dk.virkwiki.markdown;

import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Lists the fenced blocks of a text and whom each is for. */
final class BlockAudiences {
    private static final int LONGEST = 80;

    private final WikiText text;
    private final List<MarkdownBlock> blocks = new ArrayList<>();
    private String heading = "";

    private BlockAudiences(WikiText text) {
        this.text = text;
    }

    static List<MarkdownBlock> in(String body) {
        var audiences = new BlockAudiences(WikiText.withKeys(body, Audience.ADVISOR));
        audiences.visit(audiences.text.document(), false);
        return List.copyOf(audiences.blocks);
    }

    private void visit(Node parent, boolean hidden) {
        for (Node node : Blocks.children(parent)) {
            switch (node) {
                case Heading start when text.headings().contains(start) ->
                        heading = PlainText.of(start, WikiLink::words);
                case FencedBlock block -> {
                    boolean forAdvisors = hidden || WikiText.isForAdvisors(block);
                    blocks.add(
                            new MarkdownBlock(
                                    block.line() + 1,
                                    block.kind().title(),
                                    heading,
                                    Html.shortened(beginning(block), LONGEST),
                                    forAdvisors ? Audience.ADVISOR : Audience.PUBLIC));
                    visit(block, forAdvisors);
                }
                default -> visit(node, hidden);
            }
        }
    }

    private static String beginning(Node block) {
        for (Node node : Blocks.children(block)) {
            var words =
                    switch (node) {
                        case FencedBlock _ -> "";
                        case Paragraph _, Heading _ -> PlainText.of(node, WikiLink::words);
                        default -> beginning(node);
                    };
            if (!words.isBlank()) {
                return words.strip().replace('\n', ' ');
            }
        }
        return "";
    }
}
