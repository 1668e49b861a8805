package dk.virkwiki.markdown;

import dk.virkwiki.markdown.LessonText.Option;
import dk.virkwiki.markdown.LessonText.Piece;
import dk.virkwiki.markdown.LessonText.Prose;
import dk.virkwiki.markdown.LessonText.Quiz;
import dk.virkwiki.markdown.LessonText.Reading;
import dk.virkwiki.markdown.LessonText.Section;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads a text that teaches. */
final class LessonTextReader {
    private final WikiText text;
    private final InlineHtml inline;
    private final Footnotes footnotes;

    private LessonTextReader(WikiText text, InlineHtml inline) {
        this.text = text;
        this.inline = inline;
        this.footnotes = new Footnotes(text);
    }

    static LessonText read(String body, Audience audience, WikiLinks links) {
        var text = WikiText.withKeys(body, audience);
        return new LessonTextReader(text, new InlineHtml(audience, links)).all();
    }

    private LessonText all() {
        List<Piece> start = List.of();
        List<Section> sections = new ArrayList<>();
        List<Node> nodes = Blocks.children(text.document());
        int from = 0;
        for (int i = 0; i <= nodes.size(); i++) {
            if (i == nodes.size() || Rendering.startsPart(nodes.get(i))) {
                if (from < i
                        && nodes.get(from) instanceof Heading heading
                        && Rendering.startsPart(heading)) {
                    sections.add(section(heading, nodes.subList(from + 1, i)));
                } else if (from < i) {
                    start = pieces(nodes.subList(from, i));
                }
                from = i;
            }
        }
        List<Integer> stray = new ArrayList<>();
        nodes.forEach(node -> addStray(node, stray));
        return new LessonText(start, sections, stray);
    }

    private static void addStray(Node parent, List<Integer> lines) {
        for (Node node : Blocks.children(parent)) {
            if (QuizKeys.isQuiz(node)) {
                lines.add(SectionReader.line(node));
            }
            addStray(node, lines);
        }
    }

    private Section section(Heading heading, List<Node> nodes) {
        return new Section(
                text.anchors().of(heading),
                inline.words(heading),
                heading.getLevel(),
                SectionReader.line(heading),
                text.anchors().repeated().containsKey(heading),
                pieces(nodes));
    }

    private List<Piece> pieces(List<Node> nodes) {
        List<Piece> pieces = new ArrayList<>();
        List<Node> prose = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof FencedBlock block && QuizKeys.isQuiz(block)) {
                addProse(prose, pieces);
                pieces.add(quiz(block));
            } else if (node instanceof Paragraph && isReading(node)) {
                addProse(prose, pieces);
                pieces.add(
                        new Reading(
                                ((WikiLink) node.getFirstChild()).slug(),
                                SectionReader.line(node)));
            } else {
                prose.add(node);
            }
        }
        addProse(prose, pieces);
        if (nodes.stream().anyMatch(SectionReader::hasNote)) {
            pieces.add(new Prose(blocks().addFootnotes(footnotes.forEverybody(), 1).toString()));
        }
        return pieces;
    }

    private static boolean isReading(Node paragraph) {
        return paragraph.getFirstChild() instanceof WikiLink link
                && link.getNext() == null
                && !link.slug().isEmpty();
    }

    private void addProse(List<Node> prose, List<Piece> pieces) {
        var html = html(prose);
        if (!html.isEmpty()) {
            pieces.add(new Prose(html));
        }
        prose.clear();
    }

    private Quiz quiz(FencedBlock block) {
        List<Node> children = Blocks.children(block);
        int first = QuizKeys.firstAnswers(children);
        int list = first < 0 ? children.size() : first;
        int after = list;
        List<Option> options = new ArrayList<>();
        for (; after < children.size() && QuizKeys.isAnswers(children.get(after)); after++) {
            Blocks.children(children.get(after)).forEach(item -> options.add(option(item)));
        }
        boolean isAsked = list > 0 && children.getFirst() instanceof Paragraph;
        return new Quiz(
                block.line() + 1,
                isAsked ? inline.words(children.getFirst()) : "",
                html(children.subList(isAsked ? 1 : 0, list)),
                options,
                html(children.subList(after, children.size())));
    }

    private Option option(Node item) {
        var words = QuizKeys.words(item);
        boolean isRight =
                item.getFirstChild() instanceof TaskListItemMarker mark && mark.isChecked();
        return new Option(
                words.isEmpty() ? "" : inline.words(words.getFirst()),
                isRight,
                SectionReader.line(item));
    }

    private String html(List<Node> nodes) {
        return blocks().add(nodes).toString().strip();
    }

    private BlockHtml blocks() {
        return new BlockHtml(text.anchors(), inline, footnotes, true);
    }
}
