package dk.virkwiki.merge;

import dk.virkwiki.merge.HtmlNode.Element;
import dk.virkwiki.merge.HtmlNode.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The difference of two rendered texts as the reader sees it. Words are marked where a block kept
 * its tags; lists, tables and boxes are compared item by item; any other block whose tags changed
 * is told as removed and added. Where links lead and which pictures are shown is told in words.
 */
public final class RenderedDiff {
    private static final Set<String> CONTAINERS =
            Set.of(
                    "aside",
                    "blockquote",
                    "details",
                    "div",
                    "dl",
                    "figure",
                    "ol",
                    "section",
                    "table",
                    "tbody",
                    "tfoot",
                    "thead",
                    "tr",
                    "ul");
    private static final Set<String> BLOCKS_IN_ITEMS =
            Set.of("blockquote", "div", "ol", "p", "pre", "table", "ul");
    private static final Pairing<HtmlNode> PAIRING =
            new Pairing<>(RenderedDiff::mayBecome, HtmlNode::words);

    private final HtmlMarks marks;

    private RenderedDiff(DiffWords words) {
        this.marks = new HtmlMarks(words);
    }

    /** The same as {@link #of(String, String, DiffWords)} in Danish. */
    public static List<RenderedBlock> of(String old, String changed) {
        return of(old, changed, DiffWords.DANISH);
    }

    /**
     * The blocks in the order of the new text, removed ones where they stood.
     *
     * @param old HTML made by our renderer
     * @param changed HTML made by our renderer
     * @param words what a screen reader says before marked words
     */
    public static List<RenderedBlock> of(String old, String changed, DiffWords words) {
        return new RenderedDiff(words).blocks(solid(HtmlTree.of(old)), solid(HtmlTree.of(changed)));
    }

    private List<RenderedBlock> blocks(List<HtmlNode> old, List<HtmlNode> changed) {
        var headings = headings(old);
        return BlockDiff.of(old, changed, PAIRING).stream()
                .flatMap(step -> blocks(step, old, changed, headings))
                .toList();
    }

    private Stream<RenderedBlock> blocks(
            BlockDiff.Step step,
            List<HtmlNode> old,
            List<HtmlNode> changed,
            List<String> headings) {
        return switch (step.kind()) {
            case SAME ->
                    Stream.of(new RenderedBlock(step.kind(), changed.get(step.changed()).html()));
            case MOVED ->
                    Stream.of(
                            new RenderedBlock(
                                    step.kind(),
                                    changed.get(step.changed()).html(),
                                    headings.get(step.old())));
            case ADDED -> Stream.of(added(changed.get(step.changed())));
            case REMOVED -> Stream.of(removed(old.get(step.old())));
            case CHANGED -> changed(old.get(step.old()), changed.get(step.changed()));
        };
    }

    /** For each block the words of the nearest heading above it, still escaped. */
    private static List<String> headings(List<HtmlNode> blocks) {
        var headings = new ArrayList<String>();
        var heading = "";
        for (var block : blocks) {
            headings.add(heading);
            if (block instanceof Element element && RenderedBlock.isHeadingTag(element.tag())) {
                heading = element.words().strip();
            }
        }
        return headings;
    }

    private RenderedBlock added(HtmlNode node) {
        return new RenderedBlock(DiffKind.ADDED, marks.added(node));
    }

    private RenderedBlock removed(HtmlNode node) {
        return new RenderedBlock(DiffKind.REMOVED, marks.removed(node));
    }

    private Stream<RenderedBlock> changed(HtmlNode old, HtmlNode changed) {
        return keepsTags(old, changed)
                ? Stream.of(new RenderedBlock(DiffKind.CHANGED, marked(old, changed)))
                : Stream.of(removed(old), added(changed));
    }

    private static boolean mayBecome(HtmlNode one, HtmlNode other) {
        return one instanceof Element element && other instanceof Element otherElement
                ? element.name().equals(otherElement.name())
                : one instanceof Text && other instanceof Text;
    }

    private static boolean keepsTags(HtmlNode old, HtmlNode changed) {
        if (old instanceof Element one && changed instanceof Element other) {
            return Behind.shape(one).equals(Behind.shape(other))
                    && (isContainer(one) && isContainer(other)
                            || HtmlMarks.tags(one).equals(HtmlMarks.tags(other)));
        }
        return old instanceof Text && changed instanceof Text;
    }

    private static boolean isContainer(Element element) {
        return CONTAINERS.contains(element.name())
                || element.children().stream()
                        .anyMatch(
                                child ->
                                        child instanceof Element inner
                                                && BLOCKS_IN_ITEMS.contains(inner.name()));
    }

    private String marked(HtmlNode old, HtmlNode changed) {
        if (old instanceof Element one
                && changed instanceof Element other
                && isContainer(one)
                && isContainer(other)) {
            return other.tag() + marked(one.children(), other.children()) + other.close();
        }
        return marks.changed(old, changed);
    }

    private String marked(List<HtmlNode> oldChildren, List<HtmlNode> newChildren) {
        var old = solid(oldChildren);
        var changed = solid(newChildren);
        var html = new StringBuilder();
        for (var step : BlockDiff.inPlace(old, changed, PAIRING)) {
            switch (step.kind()) {
                case SAME, MOVED -> html.append(changed.get(step.changed()).html());
                case ADDED -> html.append(marks.added(changed.get(step.changed())));
                case REMOVED -> html.append(marks.removed(old.get(step.old())));
                case CHANGED ->
                        changed(old.get(step.old()), changed.get(step.changed()))
                                .forEach(block -> html.append(block.html()));
            }
        }
        return html.toString();
    }

    /** Without the white space between blocks. */
    private static List<HtmlNode> solid(List<HtmlNode> nodes) {
        var solid = new ArrayList<HtmlNode>();
        for (var node : nodes) {
            if (!(node instanceof Text text && text.isBlank())) {
                solid.add(node);
            }
        }
        return solid;
    }
}
