package dk.virkwiki.markdown;

import dk.virkwiki.markdown.MarkdownView.Section;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Gathers the words below each heading, those for advisors apart. */
final class Sections {
    private final WikiText text;
    private final InlineHtml inline;
    private final Set<Heading> starts;
    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder publicWords = new StringBuilder();
    private final StringBuilder advisorWords = new StringBuilder();
    private String headingId = "";
    private String heading = "";

    private Sections(WikiText text, InlineHtml inline) {
        this.text = text;
        this.inline = inline;
        this.starts = new HashSet<>(text.headings());
    }

    static List<Section> of(WikiText text, InlineHtml inline) {
        Sections sections = new Sections(text, inline);
        sections.addChildren(text.document(), false);
        sections.finish();
        return sections.sections;
    }

    private void addChildren(Node parent, boolean hidden) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, hidden);
        }
    }

    private void add(Node node, boolean hidden) {
        StringBuilder words = hidden ? advisorWords : publicWords;
        switch (node) {
            case Heading start when starts.contains(start) -> {
                finish();
                headingId = text.anchors().of(start);
                heading = inline.words(start);
            }
            case Heading _, Paragraph _, TableBlock _ -> line(words, inline.words(node));
            case FencedCodeBlock code -> line(words, Source.asWritten(code.getLiteral()).strip());
            case FencedBlock screen when ScreenReader.isScreen(screen) -> addScreen(screen, hidden);
            default -> addChildren(node, hidden || WikiText.isForAdvisors(node));
        }
    }

    /** Of an invented screen its name and its task: what stands on it is no news to anybody. */
    private void addScreen(FencedBlock screen, boolean hidden) {
        for (Node node : Blocks.children(screen)) {
            if (node instanceof Heading || WikiText.isForAdvisors(node)) {
                add(node, hidden);
            } else if (ScreenReader.isTask(node)) {
                line(hidden ? advisorWords : publicWords, ScreenReader.task(inline.words(node)));
            }
        }
    }

    private static void line(StringBuilder words, String line) {
        if (!line.isBlank()) {
            words.append(words.isEmpty() ? "" : "\n").append(line);
        }
    }

    private void finish() {
        if (!publicWords.isEmpty() || !heading.isEmpty()) {
            sections.add(section(publicWords, Audience.PUBLIC));
        }
        if (!advisorWords.isEmpty()) {
            sections.add(section(advisorWords, Audience.ADVISOR));
        }
        publicWords.setLength(0);
        advisorWords.setLength(0);
    }

    private Section section(StringBuilder words, Audience audience) {
        return new Section(headingId, heading, words.toString(), audience);
    }
}
