package dk.virkwiki.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;

/** Writes blocks: the body in reading order, or the public or the advisor blocks alone. */
final class BlockHtml {
    private final Anchors anchors;
    private final InlineHtml inline;
    private final Footnotes footnotes;
    private final boolean withAdvisorBlocks;
    private final StringBuilder html = new StringBuilder();

    /** The level of titles of blocks: that of headings below the ones that part a page. */
    private int titleLevel = 3;

    /**
     * @param withAdvisorBlocks whether advisor blocks are written where they stand, or left out
     */
    BlockHtml(Anchors anchors, InlineHtml inline, Footnotes footnotes, boolean withAdvisorBlocks) {
        this.anchors = anchors;
        this.inline = inline;
        this.footnotes = footnotes;
        this.withAdvisorBlocks = withAdvisorBlocks;
    }

    /**
     * For blocks that stand directly below the title of a page, where a level may not be left out.
     */
    BlockHtml belowTitle() {
        titleLevel = 2;
        return this;
    }

    /** Writes blocks that follow each other. */
    BlockHtml add(List<Node> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Node node = blocks.get(i);
            if (!WikiText.isForAdvisors(node)) {
                block(node);
            } else if (withAdvisorBlocks) {
                int end = i + 1;
                while (end < blocks.size() && WikiText.isForAdvisors(blocks.get(end))) {
                    end++;
                }
                script(blocks.subList(i, end));
                i = end - 1;
            }
        }
        return this;
    }

    /** Writes one advisor block without the frame that says whom it is for. */
    BlockHtml addScript(FencedBlock block) {
        html.append("<div class=\"").append(block.kind().cssClass()).append("\">");
        Html.icon(html, block.kind().icon(), " wiki-script__icon");
        html.append("<p class=\"wiki-script__label\">");
        html.append(block.kind().title()).append("</p>\n");
        for (Node node : Blocks.children(block)) {
            if (node instanceof FencedBlock inner && WikiText.isForAdvisors(inner)) {
                addScript(inner);
            } else {
                block(node);
            }
        }
        html.append("</div>\n");
        return this;
    }

    /** Writes the footnotes that are referred to, at the end of the text. */
    BlockHtml addFootnotes(List<FootnoteDefinition> notes, int firstNumber) {
        List<FootnoteDefinition> shown = notes;
        if (shown.isEmpty()) {
            return this;
        }
        html.append("<div class=\"wiki-footnotes\"><ol");
        html.append(firstNumber == 1 ? "" : " start=\"" + firstNumber + "\"").append(">\n");
        int number = firstNumber;
        for (FootnoteDefinition note : shown) {
            html.append("<li id=\"fodnote-").append(number).append("\">");
            add(Blocks.children(note));
            html.append("<a href=\"#fodnote-").append(number);
            html.append("-tekst\" aria-label=\"Tilbage til fodnote ").append(number);
            html.append(" i teksten\">↩</a></li>\n");
            number++;
        }
        html.append("</ol></div>\n");
        return this;
    }

    /** Says that the rest of a text is not shown. */
    BlockHtml addNotice(String words) {
        html.append("<div class=\"wiki-note wiki-note--warn\">");
        Html.icon(html, "warning", "");
        html.append("<p>");
        Html.text(html, words);
        html.append("</p></div>\n");
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void block(Node node) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Heading heading -> heading(heading, Blocks.level(heading));
            case ListBlock list -> list(list);
            case BlockQuote quote -> {
                if (!Blocks.isEmpty(quote, withAdvisorBlocks)) {
                    html.append("<blockquote>\n");
                    add(Blocks.children(quote));
                    html.append("</blockquote>\n");
                }
            }
            case FencedCodeBlock code -> code(code);
            case ThematicBreak _ -> html.append("<hr>\n");
            case TableBlock table -> new TableHtml(inline, footnotes, html).write(table);
            case FencedBlock fenced when ScreenReader.isScreen(fenced) -> screen(fenced);
            case FencedBlock fenced -> note(fenced);
            case FootnoteDefinition _, FenceMark _, LinkReferenceDefinition _ -> html.append("");
            case Block other -> add(Blocks.children(other));
            default -> inline.write(node, footnotes, html);
        }
    }

    private void script(List<Node> blocks) {
        html.append("<div class=\"wiki-script\"><p class=\"wiki-script__head\">");
        Html.icon(html, "lock", "");
        html.append("Kun for vejledere</p>\n");
        blocks.forEach(node -> addScript((FencedBlock) node));
        html.append("</div>\n");
    }

    private void paragraph(Paragraph paragraph) {
        html.append("<p>");
        inline.write(paragraph, footnotes, html);
        html.append("</p>\n");
    }

    private void heading(Heading heading, int level) {
        if (heading.getFirstChild() == null) {
            return;
        }
        html.append("<h").append(level).append(" id=\"");
        html.append(anchors.of(heading)).append("\">");
        inline.write(heading, footnotes, html);
        html.append("</h").append(level).append(">\n");
    }

    private void list(ListBlock list) {
        if (Blocks.isEmpty(list, withAdvisorBlocks)) {
            return;
        }
        String name = list instanceof BulletList ? "ul" : "ol";
        html.append('<').append(name);
        if (list instanceof OrderedList ordered) {
            Integer start = ordered.getMarkerStartNumber();
            if (start != null && start != 1) {
                html.append(" start=\"").append(start).append('"');
            } else if (isSteps(ordered)) {
                html.append(" class=\"wiki-steps\"");
            }
        }
        html.append(">\n");
        for (Node item : Blocks.children(list)) {
            if (!Blocks.isEmpty(item, withAdvisorBlocks)) {
                item((ListItem) item, list.isTight());
            }
        }
        html.append("</").append(name).append(">\n");
    }

    private void item(ListItem item, boolean tight) {
        html.append("<li>");
        List<Node> pending = new ArrayList<>();
        for (Node node : Blocks.children(item)) {
            if (node instanceof TaskListItemMarker || tight && node instanceof Paragraph) {
                add(pending);
                pending.clear();
                writeBare(node);
            } else {
                pending.add(node);
            }
        }
        add(pending);
        html.append("</li>\n");
    }

    private void writeBare(Node node) {
        if (node instanceof TaskListItemMarker) {
            inline.writeOne(node, footnotes, html);
            return;
        }
        inline.write(node, footnotes, html);
        if (node.getNext() != null) {
            html.append('\n');
        }
    }

    private static boolean isSteps(OrderedList list) {
        return Blocks.children(list).stream()
                .allMatch(
                        item ->
                                item.getFirstChild() instanceof Paragraph words
                                        && words.getFirstChild() instanceof StrongEmphasis);
    }

    private void code(FencedCodeBlock code) {
        String language = code.getInfo().strip().split("\\s", 2)[0];
        html.append("<pre tabindex=\"0\"><code");
        if (language.matches("[A-Za-z0-9+#-]{1,30}")) {
            html.append(" class=\"language-").append(language).append('"');
        }
        html.append('>');
        Html.text(html, code.getLiteral());
        html.append("</code></pre>\n");
    }

    private void screen(FencedBlock block) {
        ScreenWords words = new ScreenWords(anchors, inline, footnotes, withAdvisorBlocks);
        new ScreenHtml(html).write(ScreenReader.read(block, anchors, words));
    }

    private void note(FencedBlock block) {
        if (Blocks.isEmpty(block, withAdvisorBlocks) && block.getFirstChild() != null) {
            return;
        }
        html.append("<div class=\"").append(block.kind().cssClass()).append("\">");
        if (!block.kind().icon().isEmpty()) {
            Html.icon(html, block.kind().icon(), "");
        }
        List<Node> children = Blocks.children(block);
        if (!children.isEmpty() && children.getFirst() instanceof Heading heading) {
            heading(heading, titleLevel);
            children = children.subList(1, children.size());
        } else {
            html.append("<h").append(titleLevel).append('>').append(block.kind().title());
            html.append("</h").append(titleLevel).append(">\n");
        }
        add(children);
        html.append("</div>\n");
    }
}
