package dk.virkwiki.markdown;

import dk.virkwiki.markdown.BranchedText.Choice;
import dk.virkwiki.markdown.BranchedText.Content;
import dk.virkwiki.markdown.BranchedText.More;
import dk.virkwiki.markdown.BranchedText.Section;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads a text whose sections lead to each other. */
final class BranchedTextReader {
    private final WikiText text;
    private final InlineHtml inline;
    private final Footnotes footnotes;

    private BranchedTextReader(WikiText text, InlineHtml inline) {
        this.text = text;
        this.inline = inline;
        this.footnotes = new Footnotes(text);
    }

    static BranchedText read(String body, Audience audience, WikiLinks links) {
        var text = WikiText.of(body, audience);
        return new BranchedTextReader(text, new InlineHtml(audience, links)).all();
    }

    private BranchedText all() {
        Section start = null;
        List<Section> sections = new ArrayList<>();
        List<Node> nodes = Blocks.children(text.document());
        int from = 0;
        for (int i = 0; i <= nodes.size(); i++) {
            if (i == nodes.size() || Rendering.startsPart(nodes.get(i))) {
                if (start == null) {
                    start = section(null, nodes.subList(from, i));
                } else if (nodes.get(from) instanceof Heading heading) {
                    sections.add(section(heading, nodes.subList(from + 1, i)));
                }
                from = i;
            }
        }
        return new BranchedText(java.util.Objects.requireNonNull(start), sections);
    }

    private Section section(@Nullable Heading heading, List<Node> nodes) {
        var list = heading == null ? null : choices(nodes);
        var choices = list == null ? List.<Choice>of() : items(list);
        var shown = nodes.stream().filter(node -> node != list).toList();
        return new Section(
                heading == null ? "" : text.anchors().of(heading),
                heading == null ? "" : inline.words(heading),
                heading == null ? 1 : line(heading),
                heading != null && text.anchors().repeated().containsKey(heading),
                content(shown, list != null),
                choices);
    }

    private static @Nullable BulletList choices(List<Node> nodes) {
        BulletList found = null;
        for (Node node : nodes) {
            if (node instanceof BulletList list && leadsToAnchors(list)) {
                found = list;
            }
        }
        return found;
    }

    private static boolean leadsToAnchors(BulletList list) {
        return Blocks.children(list).stream().anyMatch(item -> anchorLink(item) != null);
    }

    /** The link that an item begins with, if it leads to an anchor. */
    private static @Nullable Link anchorLink(Node item) {
        return item.getFirstChild() instanceof Paragraph words
                        && words.getFirstChild() instanceof Link link
                        && link.getDestination().startsWith("#")
                ? link
                : null;
    }

    private List<Choice> items(BulletList list) {
        return Blocks.children(list).stream().map(this::choice).toList();
    }

    private Choice choice(Node item) {
        var link = anchorLink(item);
        if (link == null) {
            return new Choice(words(item.getFirstChild()), "", "", "", "", line(item));
        }
        var condition = "";
        var hint = new StringBuilder();
        for (Node node = link.getNext(); node != null; node = node.getNext()) {
            if (node instanceof OnlyIf onlyIf) {
                condition =
                        condition.isEmpty() ? onlyIf.words() : condition + " og " + onlyIf.words();
            } else {
                hint.append(PlainText.of(node, WikiLink::words)).append(' ');
            }
        }
        var title = link.getTitle();
        return new Choice(
                words(link),
                link.getDestination().substring(1),
                title == null ? "" : title.strip(),
                hint.toString().strip(),
                condition,
                line(item));
    }

    private String words(@Nullable Node node) {
        return node == null ? "" : inline.words(node);
    }

    private Content content(List<Node> nodes, boolean hasChoices) {
        var open = nodes.stream().filter(BranchedTextReader::isOpen).toList();
        int lead = !open.isEmpty() && open.getFirst() instanceof Paragraph ? 1 : 0;
        int more = open.size();
        for (int i = open.size() - 1; hasChoices && i >= lead; i--) {
            more = open.get(i) instanceof Heading ? i : more;
        }
        Set<String> articles = new LinkedHashSet<>();
        boolean leadsOut = false;
        for (Node node : open) {
            leadsOut |= addLinks(node, articles);
        }
        return new Content(
                html(open.subList(0, lead)),
                html(open.subList(lead, more)) + notes(open),
                more == open.size()
                        ? More.NONE
                        : new More(
                                words(open.get(more)), html(open.subList(more + 1, open.size()))),
                script(nodes),
                List.copyOf(articles),
                leadsOut);
    }

    private static boolean isOpen(Node node) {
        return !WikiText.isForAdvisors(node)
                && !(node instanceof FenceMark)
                && !(node instanceof LinkReferenceDefinition);
    }

    private String html(List<Node> nodes) {
        return new BlockHtml(text.anchors(), inline, footnotes, false)
                .add(nodes)
                .toString()
                .strip();
    }

    /** A section that refers to footnotes is followed by those of the text. */
    private String notes(List<Node> nodes) {
        if (nodes.stream().noneMatch(BranchedTextReader::hasNote)) {
            return "";
        }
        return new BlockHtml(text.anchors(), inline, footnotes, false)
                .addFootnotes(footnotes.forEverybody(), 1)
                .toString();
    }

    static boolean hasNote(Node node) {
        return node instanceof FootnoteReference
                || Blocks.children(node).stream().anyMatch(BranchedTextReader::hasNote);
    }

    private String script(List<Node> nodes) {
        var script = new BlockHtml(text.anchors(), inline, footnotes, true);
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

    private static boolean addLinks(Node node, Set<String> articles) {
        if (WikiText.isForAdvisors(node)) {
            return false;
        }
        boolean leadsOut = node instanceof Link link && !link.getDestination().startsWith("#");
        if (node instanceof WikiLink link && !link.slug().isEmpty()) {
            articles.add(link.slug());
            leadsOut = true;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            leadsOut |= addLinks(child, articles);
        }
        return leadsOut;
    }

    /** The line of the body a block begins on, from 1. */
    static int line(Node block) {
        var spans = block.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
    }
}
