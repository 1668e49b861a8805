package dk.virkwiki.markdown;

import dk.virkwiki.markdown.ScreenText.Answer;
import dk.virkwiki.markdown.ScreenText.Beside;
import dk.virkwiki.markdown.ScreenText.Button;
import dk.virkwiki.markdown.ScreenText.Buttons;
import dk.virkwiki.markdown.ScreenText.Choices;
import dk.virkwiki.markdown.ScreenText.Name;
import dk.virkwiki.markdown.ScreenText.Option;
import dk.virkwiki.markdown.ScreenText.Piece;
import dk.virkwiki.markdown.ScreenText.Prose;
import dk.virkwiki.markdown.ScreenText.Screen;
import dk.virkwiki.markdown.ScreenText.Way;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads one screen: the lines that mean something, and between them ordinary Markdown. */
final class ScreenReader {
    private static final Pattern ROUND = Pattern.compile("\\((?<mark>[ xX])\\)\\s+(?<words>.*)");

    private final Anchors anchors;
    private final ScreenWords words;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Node> prose = new ArrayList<>();
    private final Map<Keyword, String> said = new EnumMap<>(Keyword.class);

    /** Paragraphs that begin with one of these words and a colon. */
    private enum Keyword {
        LIKE("Ligner:"),
        TASK("Opgave:"),
        RIGHT("Rigtigt:"),
        WRONG("Forkert:");

        private final String start;

        Keyword(String start) {
            this.start = start;
        }

        /** What stands after the word. */
        String cut(String line) {
            return line.substring(start.length()).stripLeading();
        }

        static Optional<Keyword> of(Node node) {
            if (node instanceof Paragraph && node.getFirstChild() instanceof Text text) {
                for (var keyword : values()) {
                    if (text.getLiteral().startsWith(keyword.start)) {
                        return Optional.of(keyword);
                    }
                }
            }
            return Optional.empty();
        }
    }

    private ScreenReader(Anchors anchors, ScreenWords words) {
        this.anchors = anchors;
        this.words = words;
    }

    static boolean isScreen(Node node) {
        return node instanceof FencedBlock block && block.kind() == BlockKind.SCREEN;
    }

    /** Whether this line says what is to be done on the screen. */
    static boolean isTask(Node node) {
        return Keyword.of(node).filter(Keyword.TASK::equals).isPresent();
    }

    /** What is to be done, from the words of such a line. */
    static String task(String words) {
        return Keyword.TASK.cut(words).strip();
    }

    /** The screen in this block, with nothing beside it. */
    static Screen read(FencedBlock block, Anchors anchors, ScreenWords words) {
        return new ScreenReader(anchors, words).screen(block);
    }

    private Screen screen(FencedBlock block) {
        var children = Blocks.children(block);
        var heading =
                !children.isEmpty() && children.getFirst() instanceof Heading first ? first : null;
        children.subList(heading == null ? 0 : 1, children.size()).forEach(this::add);
        endProse();
        var ways = new ArrayList<Way>();
        addWays(block, block.line() + 1, ways);
        return new Screen(
                new Name(
                        heading == null ? "" : anchors.of(heading),
                        heading == null ? "" : words.of(heading),
                        heading != null && anchors.isGiven(heading),
                        heading != null && anchors.repeated().containsKey(heading),
                        block.line() + 1),
                said.getOrDefault(Keyword.LIKE, ""),
                said.getOrDefault(Keyword.TASK, ""),
                pieces,
                new Answer(
                        said.getOrDefault(Keyword.RIGHT, ""), said.getOrDefault(Keyword.WRONG, "")),
                new Beside("", ""),
                ways);
    }

    private void add(Node node) {
        var keyword = Keyword.of(node);
        if (keyword.isPresent()) {
            say(keyword.get(), node);
        } else if (node instanceof Paragraph && isButtons(node)) {
            endProse();
            pieces.add(new Buttons(buttons(node)));
        } else if (node instanceof Paragraph && hasBlank(node)) {
            fields(node);
        } else if (node instanceof ListBlock list && isChoices(list)) {
            choices(list);
        } else {
            prose.add(node);
        }
    }

    private void endProse() {
        var html = prose.isEmpty() ? "" : words.html(prose);
        if (!html.isEmpty()) {
            pieces.add(new Prose(html));
        }
        prose.clear();
    }

    /** What is said twice is said in one. */
    private void say(Keyword keyword, Node paragraph) {
        var nodes = new ArrayList<>(Blocks.children(paragraph));
        var first = ((Text) nodes.getFirst()).getLiteral();
        nodes.set(0, new Text(keyword.cut(first)));
        var html = keyword == Keyword.LIKE ? words.of(nodes) : words.inlineHtml(nodes);
        said.merge(keyword, html, (before, more) -> before + "<br>\n" + more);
    }

    private static boolean isButtons(Node paragraph) {
        boolean hasLink = false;
        for (Node node : Blocks.children(paragraph)) {
            boolean isBlank =
                    node instanceof SoftLineBreak
                            || node instanceof Text text && text.getLiteral().isBlank();
            if (!isBlank && anchor(node).isEmpty()) {
                return false;
            }
            hasLink |= !isBlank;
        }
        return hasLink;
    }

    private static String anchor(Node node) {
        return node instanceof Link link && link.getDestination().startsWith("#")
                ? link.getDestination().substring(1)
                : "";
    }

    private List<Button> buttons(Node paragraph) {
        int line = SectionReader.line(paragraph);
        var buttons = new ArrayList<Button>();
        for (Node node : Blocks.children(paragraph)) {
            if (node instanceof SoftLineBreak) {
                line++;
            } else if (node instanceof Link) {
                buttons.add(new Button(words.of(node), anchor(node), line));
            }
        }
        return buttons;
    }

    private static boolean hasBlank(Node paragraph) {
        return Blocks.children(paragraph).stream().anyMatch(Blank.class::isInstance);
    }

    /** Each line with a blank is a field; the others are words between them. */
    private void fields(Node paragraph) {
        int at = SectionReader.line(paragraph);
        var line = new ArrayList<Node>();
        for (Node node : Blocks.children(paragraph)) {
            if (node instanceof SoftLineBreak) {
                fieldOrWords(line, at++);
                line.clear();
            } else {
                line.add(node);
            }
        }
        fieldOrWords(line, at);
    }

    private void fieldOrWords(List<Node> line, int at) {
        endProse();
        int blank = 0;
        while (blank < line.size() && !(line.get(blank) instanceof Blank)) {
            blank++;
        }
        if (blank == line.size()) {
            pieces.add(new Prose("<p>" + words.inlineHtml(line) + "</p>"));
            return;
        }
        var label = words.of(line.subList(0, blank));
        var sample = "";
        var hint = new ArrayList<Node>();
        for (Node node : line.subList(blank + 1, line.size())) {
            if (node instanceof TryWith tryWith) {
                sample = tryWith.words();
            } else {
                hint.add(node);
            }
        }
        pieces.add(
                new ScreenText.Field(
                        label.endsWith(":") ? label.substring(0, label.length() - 1) : label,
                        sample,
                        words.of(hint),
                        at));
    }

    private static boolean isChoices(ListBlock list) {
        return Blocks.children(list).stream()
                .anyMatch(item -> isBox(item) || ROUND.matcher(firstText(item)).matches());
    }

    private static boolean isBox(Node item) {
        return item.getFirstChild() instanceof TaskListItemMarker;
    }

    private static String firstText(Node item) {
        return item.getFirstChild() instanceof Paragraph words
                        && words.getFirstChild() instanceof Text text
                ? text.getLiteral()
                : "";
    }

    /** The paragraph above a list asks what is chosen. */
    private void choices(ListBlock list) {
        var question = "";
        if (!prose.isEmpty() && prose.getLast() instanceof Paragraph above) {
            question = words.of(above);
            prose.removeLast();
        }
        endProse();
        var items = Blocks.children(list);
        pieces.add(
                new Choices(
                        question,
                        items.stream().anyMatch(ScreenReader::isBox),
                        items.stream().map(this::option).toList(),
                        SectionReader.line(list)));
    }

    private Option option(Node item) {
        if (item.getFirstChild() instanceof TaskListItemMarker marker) {
            var next = marker.getNext();
            return new Option(next == null ? "" : words.of(next), marker.isChecked());
        }
        var mark = ROUND.matcher(firstText(item));
        if (!mark.matches() || item.getFirstChild() == null) {
            return new Option(item.getFirstChild() == null ? "" : words.of(item), false);
        }
        var nodes = new ArrayList<>(Blocks.children(item.getFirstChild()));
        nodes.set(0, new Text(mark.group("words")));
        return new Option(words.of(nodes), !mark.group("mark").isBlank());
    }

    /** Links to anchors, wherever they stand; what advisors are told leads nobody on. */
    private static void addWays(Node parent, int line, List<Way> ways) {
        int at = line;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!node.getSourceSpans().isEmpty()) {
                at = SectionReader.line(node);
            }
            var target = anchor(node);
            if (!target.isEmpty()) {
                ways.add(new Way(target, at));
            } else if (node instanceof SoftLineBreak) {
                at++;
            } else if (!WikiText.isForAdvisors(node)) {
                addWays(node, at, ways);
            }
        }
    }
}
