package dk.virkwiki.markdown;

import dk.virkwiki.markdown.BranchedText.Choice;
import dk.virkwiki.markdown.BranchedText.Content;
import dk.virkwiki.markdown.BranchedText.More;
import dk.virkwiki.markdown.BranchedText.Section;
import dk.virkwiki.markdown.SectionReader.Cut;
import dk.virkwiki.shared.Audience;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads a text whose sections lead to each other. */
final class BranchedTextReader {
    private static final Pattern NEARLY_LINK = Pattern.compile("\\[[^\\]]*]\\s*\\(\\s*#");

    private final SectionReader sections;

    private BranchedTextReader(SectionReader sections) {
        this.sections = sections;
    }

    static BranchedText read(String body, Audience audience, WikiLinks links) {
        var text = WikiText.of(body, audience);
        var sections = new SectionReader(text, new InlineHtml(audience, links));
        return new BranchedTextReader(sections).all();
    }

    private BranchedText all() {
        var read = sections.cuts().stream().map(this::section).toList();
        return new BranchedText(read.getFirst(), read.subList(1, read.size()));
    }

    private Section section(Cut cut) {
        var list = cut.heading() == null ? null : choices(cut.nodes());
        var choices = list == null ? List.<Choice>of() : items(list);
        var shown = cut.nodes().stream().filter(node -> node != list).toList();
        return new Section(
                sections.id(cut.heading()),
                words(cut.heading()),
                SectionReader.line(cut.heading()),
                sections.isRepeated(cut.heading()),
                content(shown, list != null),
                choices);
    }

    private static @Nullable ListBlock choices(List<Node> nodes) {
        ListBlock found = null;
        for (Node node : nodes) {
            if (node instanceof ListBlock list && leadsToAnchors(list)) {
                found = list;
            }
        }
        return found;
    }

    private static boolean leadsToAnchors(ListBlock list) {
        return Blocks.children(list).stream()
                .anyMatch(item -> anchorLink(item) != null || isNearlyLink(item));
    }

    /** The link that an item begins with, if it leads to an anchor, or nowhere yet. */
    private static @Nullable Link anchorLink(Node item) {
        return item.getFirstChild() instanceof Paragraph words
                        && words.getFirstChild() instanceof Link link
                        && (link.getDestination().startsWith("#")
                                || link.getDestination().isEmpty())
                ? link
                : null;
    }

    /** Whether an item begins as a link to an anchor does, but is none: {@code [Ja] (#ja)}. */
    private static boolean isNearlyLink(Node item) {
        return item.getFirstChild() instanceof Paragraph words
                && NEARLY_LINK.matcher(PlainText.of(words, WikiLink::words)).lookingAt();
    }

    private List<Choice> items(ListBlock list) {
        return Blocks.children(list).stream().map(this::choice).toList();
    }

    private Choice choice(Node item) {
        var link = anchorLink(item);
        if (link == null) {
            return new Choice(
                    words(item.getFirstChild()), "", "", "", "", SectionReader.line(item));
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
                link.getDestination().replaceFirst("^#", ""),
                title == null ? "" : title.strip(),
                hint.toString().strip(),
                condition,
                SectionReader.line(item));
    }

    private String words(@Nullable Node node) {
        return sections.words(node);
    }

    private Content content(List<Node> nodes, boolean hasChoices) {
        var open = nodes.stream().filter(SectionReader::isOpen).toList();
        int lead = !open.isEmpty() && open.getFirst() instanceof Paragraph ? 1 : 0;
        int more = open.size();
        for (int i = open.size() - 1; hasChoices && i >= lead; i--) {
            more = open.get(i) instanceof Heading ? i : more;
        }
        Set<String> targets = new LinkedHashSet<>();
        boolean leadsOut = false;
        for (Node node : open) {
            leadsOut |= addLinks(node, targets);
        }
        return new Content(
                sections.html(open.subList(0, lead)),
                sections.html(open.subList(lead, more)) + sections.notes(open),
                more == open.size()
                        ? More.NONE
                        : new More(
                                words(open.get(more)),
                                sections.html(open.subList(more + 1, open.size()))),
                sections.script(nodes),
                targets.stream().filter(target -> !isService(target)).toList(),
                targets.stream()
                        .filter(BranchedTextReader::isService)
                        .map(target -> target.substring(WikiLinks.SERVICE_PREFIX.length()))
                        .toList(),
                leadsOut);
    }

    private static boolean isService(String target) {
        return target.startsWith(WikiLinks.SERVICE_PREFIX);
    }

    private static boolean addLinks(Node node, Set<String> targets) {
        if (WikiText.isForAdvisors(node)) {
            return false;
        }
        boolean leadsOut = node instanceof Link link && !link.getDestination().startsWith("#");
        if (node instanceof WikiLink link && !link.slug().isEmpty()) {
            targets.add(link.slug());
            leadsOut = true;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            leadsOut |= addLinks(child, targets);
        }
        return leadsOut;
    }
}
