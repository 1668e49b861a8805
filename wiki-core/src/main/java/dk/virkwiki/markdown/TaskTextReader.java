package dk.virkwiki.markdown;

import dk.virkwiki.markdown.SectionReader.Cut;
import dk.virkwiki.markdown.TaskText.Item;
import dk.virkwiki.markdown.TaskText.Section;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads a text whose sections hold lists of boxes to tick. */
final class TaskTextReader {
    private final SectionReader sections;

    private TaskTextReader(SectionReader sections) {
        this.sections = sections;
    }

    static TaskText read(String body, Audience audience, WikiLinks links) {
        var text = WikiText.of(body, audience);
        var sections = new SectionReader(text, new InlineHtml(audience, links));
        return new TaskTextReader(sections).all();
    }

    private TaskText all() {
        var cuts = sections.cuts();
        var above = cuts.getFirst().nodes();
        var open = above.stream().filter(SectionReader::isOpen).toList();
        int lead = !open.isEmpty() && open.getFirst() instanceof Paragraph ? 1 : 0;
        var start = new ArrayList<>(above);
        start.removeAll(open.subList(0, lead));
        return new TaskText(
                sections.html(open.subList(0, lead)),
                section(new Cut(null, start)),
                cuts.stream().skip(1).map(this::section).toList());
    }

    private Section section(Cut cut) {
        List<Node> before = new ArrayList<>();
        List<Node> after = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (Node node : cut.nodes()) {
            if (cut.heading() != null && node instanceof ListBlock list && hasBoxes(list)) {
                Blocks.children(list).forEach(item -> items.add(item(item)));
            } else if (SectionReader.isOpen(node)) {
                (items.isEmpty() ? before : after).add(node);
            }
        }
        return new Section(
                sections.id(cut.heading()),
                sections.words(cut.heading()),
                SectionReader.line(cut.heading()),
                sections.html(before) + sections.notes(before),
                sections.html(after) + sections.notes(after),
                sections.script(cut.nodes()),
                items);
    }

    private static boolean hasBoxes(ListBlock list) {
        return Blocks.children(list).stream()
                .anyMatch(item -> item.getFirstChild() instanceof TaskListItemMarker);
    }

    private Item item(Node item) {
        List<Node> blocks =
                Blocks.children(item).stream()
                        .filter(node -> !(node instanceof TaskListItemMarker))
                        .filter(SectionReader::isOpen)
                        .toList();
        boolean hasLine = !blocks.isEmpty() && blocks.getFirst() instanceof Paragraph;
        var line = new TaskLine(hasLine ? Blocks.children(blocks.getFirst()) : List.of());
        var rest = hasLine ? blocks.subList(1, blocks.size()) : blocks;
        var link = line.link;
        var begins = line.beginsWithLink();
        var note = begins ? sections.inlineHtml(line.shown.subList(1, line.shown.size())) : "";
        return new Item(
                words(begins ? line.link : hasLine ? blocks.getFirst() : null),
                link instanceof WikiLink wikiLink ? wikiLink.slug() : "",
                link == null ? "" : sections.href(link),
                (note + (rest.isEmpty() ? "" : "\n" + sections.html(rest))).strip(),
                String.join(", ", line.onlyFor),
                String.join(", ", line.deadlines),
                SectionReader.line(hasLine ? blocks.getFirst() : item));
    }

    private String words(@Nullable Node node) {
        return sections.words(node).replaceAll("\\s+", " ");
    }

    /** The first line of an item, its marks apart. */
    private static final class TaskLine {
        private final List<Node> shown = new ArrayList<>();
        private final List<String> onlyFor = new ArrayList<>();
        private final List<String> deadlines = new ArrayList<>();
        private @Nullable Node link;

        TaskLine(List<Node> nodes) {
            for (Node node : nodes) {
                switch (node) {
                    case OnlyFor mark -> onlyFor.add(mark.words());
                    case Deadline mark -> deadlines.add(mark.words());
                    case Text text when shown.isEmpty() && text.getLiteral().isBlank() -> {}
                    default -> add(node);
                }
            }
        }

        private void add(Node node) {
            shown.add(node);
            if (link == null && (node instanceof WikiLink || node instanceof Link)) {
                link = node;
            }
        }

        boolean beginsWithLink() {
            return link != null && shown.getFirst() == link;
        }
    }
}
