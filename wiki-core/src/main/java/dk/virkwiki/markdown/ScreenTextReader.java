package dk.virkwiki.markdown;

import dk.virkwiki.markdown.ScreenText.Beside;
import dk.virkwiki.markdown.ScreenText.Screen;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** Reads a text with screens: what stands before the first, then each with what follows it. */
final class ScreenTextReader {
    private final WikiText text;
    private final SectionReader sections;
    private final ScreenWords words;

    private ScreenTextReader(WikiText text, InlineHtml inline) {
        this.text = text;
        this.sections = new SectionReader(text, inline);
        this.words = new ScreenWords(text.anchors(), inline, new Footnotes(text), false);
    }

    static ScreenText read(String body, Audience audience, WikiLinks links) {
        var text = WikiText.of(body, audience);
        return new ScreenTextReader(text, new InlineHtml(audience, links)).all();
    }

    private ScreenText all() {
        List<Node> nodes = Blocks.children(text.document());
        List<Node> start = List.of();
        List<Screen> screens = new ArrayList<>();
        List<Integer> stray = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= nodes.size(); i++) {
            if (i < nodes.size() && !ScreenReader.isScreen(nodes.get(i))) {
                addStray(nodes.get(i), stray);
                continue;
            }
            var before = nodes.subList(from, i);
            if (from == 0) {
                start = before;
            } else {
                screens.add(screen((FencedBlock) nodes.get(from - 1), before));
            }
            from = i + 1;
            if (i < nodes.size()) {
                addStray(nodes.get(i), stray);
            }
        }
        return new ScreenText(
                html(start) + sections.notes(start), sections.script(start), screens, stray);
    }

    private static void addStray(Node parent, List<Integer> lines) {
        for (Node node : Blocks.children(parent)) {
            if (ScreenReader.isScreen(node)) {
                lines.add(((FencedBlock) node).line() + 1);
            }
            addStray(node, lines);
        }
    }

    private Screen screen(FencedBlock block, List<Node> after) {
        var read = ScreenReader.read(block, text.anchors(), words);
        List<Node> around = new ArrayList<>(Blocks.children(block));
        around.addAll(after);
        return new Screen(
                read.name(),
                read.resembles(),
                read.task(),
                read.pieces(),
                read.answer(),
                new Beside(html(after) + sections.notes(after), sections.script(around)),
                read.ways());
    }

    private String html(List<Node> nodes) {
        return sections.html(nodes);
    }
}
