package dk.virkwiki.markdown;

import dk.virkwiki.markdown.MarkdownView.Part;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Makes everything a page needs from the tree of a text. */
final class Rendering {
    private static final String TOO_LONG =
            "Teksten er for lang til at blive vist. Resten er ikke med på siden.";

    private final WikiText text;
    private final InlineHtml inline;

    private Rendering(WikiText text, InlineHtml inline) {
        this.text = text;
        this.inline = inline;
    }

    static MarkdownView view(String body, Audience audience, WikiLinks links) {
        return view(WikiText.of(body, audience), audience, links);
    }

    static MarkdownView draft(String body, Audience audience, WikiLinks links) {
        return view(WikiText.withKeys(body, audience), audience, links);
    }

    private static MarkdownView view(WikiText text, Audience audience, WikiLinks links) {
        InlineHtml inline = new InlineHtml(audience, links);
        Rendering rendering = new Rendering(text, inline);
        return new MarkdownView(
                rendering.html(),
                rendering.parts(),
                Sections.of(text, inline),
                rendering.headings(),
                rendering.wikiLinks());
    }

    private String html() {
        Footnotes footnotes = new Footnotes(text);
        BlockHtml html = blocks(footnotes, true).add(Blocks.children(text.document()));
        html.addFootnotes(footnotes.forEverybody(), 1);
        html.addFootnotes(footnotes.forAdvisors(), footnotes.forEverybody().size() + 1);
        return notice(html).toString();
    }

    private List<Part> parts() {
        Footnotes footnotes = new Footnotes(text);
        List<Part> parts = new ArrayList<>();
        List<Node> nodes = Blocks.children(text.document());
        int start = 0;
        for (int i = 1; i <= nodes.size(); i++) {
            if (i == nodes.size() || startsPart(nodes.get(i))) {
                if (start == 0 && startsPart(nodes.getFirst())) {
                    parts.add(new Part("", "", "", ""));
                }
                parts.add(part(nodes.subList(start, i), footnotes, i == nodes.size()));
                start = i;
            }
        }
        if (nodes.isEmpty()) {
            parts.add(new Part("", "", notice(blocks(footnotes, false)).toString(), ""));
        }
        return parts;
    }

    private Part part(List<Node> nodes, Footnotes footnotes, boolean isLast) {
        BlockHtml html = blocks(footnotes, false);
        boolean isFirst = !startsPart(nodes.getFirst());
        (isFirst ? html.belowTitle() : html).add(nodes);
        BlockHtml script = blocks(footnotes, true);
        nodes.forEach(node -> addScripts(node, script));
        if (isLast) {
            html.addFootnotes(footnotes.forEverybody(), 1);
            script.addFootnotes(footnotes.forAdvisors(), footnotes.forEverybody().size() + 1);
            notice(html);
        }
        return nodes.getFirst() instanceof Heading heading && startsPart(heading)
                ? new Part(
                        text.anchors().of(heading),
                        inline.words(heading),
                        html.toString(),
                        script.toString())
                : new Part("", "", html.toString(), script.toString());
    }

    private void addScripts(Node node, BlockHtml script) {
        if (node instanceof FencedBlock block && block.kind().forAdvisors()) {
            script.addScript(block);
        } else {
            Blocks.children(node).forEach(child -> addScripts(child, script));
        }
    }

    /** Whether a part of the page begins here. */
    static boolean startsPart(Node node) {
        return node instanceof Heading heading
                && Blocks.level(heading) == 2
                && heading.getFirstChild() != null;
    }

    private BlockHtml blocks(Footnotes footnotes, boolean withAdvisorBlocks) {
        return new BlockHtml(text.anchors(), inline, footnotes, withAdvisorBlocks);
    }

    private BlockHtml notice(BlockHtml html) {
        return text.isCut() ? html.addNotice(TOO_LONG) : html;
    }

    private List<MarkdownView.Heading> headings() {
        return text.headings().stream()
                .filter(heading -> heading.getFirstChild() != null)
                .map(
                        heading ->
                                new MarkdownView.Heading(
                                        Blocks.level(heading),
                                        text.anchors().of(heading),
                                        inline.words(heading)))
                .toList();
    }

    private List<String> wikiLinks() {
        Set<String> slugs = new LinkedHashSet<>();
        addWikiLinks(text.document(), slugs);
        return List.copyOf(slugs);
    }

    private static void addWikiLinks(Node parent, Set<String> slugs) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof WikiLink link && !link.slug().isEmpty()) {
                slugs.add(link.slug());
            }
            addWikiLinks(node, slugs);
        }
    }
}
