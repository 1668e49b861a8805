package dk.virkwiki.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** Questions about blocks of the tree. */
final class Blocks {
    private Blocks() {}

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    /** The level a heading is shown at: the title of the page is the only one of level 1. */
    static int level(Heading heading) {
        return Math.max(2, heading.getLevel());
    }

    /** Whether a container shows nothing, because all that it holds is hidden or cut out. */
    static boolean isEmpty(Node container, boolean withAdvisorBlocks) {
        Node child = container.getFirstChild();
        if (child == null) {
            return false;
        }
        for (; child != null; child = child.getNext()) {
            if (showsSomething(child, withAdvisorBlocks)) {
                return false;
            }
        }
        return true;
    }

    private static boolean showsSomething(Node node, boolean withAdvisorBlocks) {
        if (node instanceof FenceMark
                || node instanceof FootnoteDefinition
                || node instanceof LinkReferenceDefinition) {
            return false;
        }
        if (WikiText.isForAdvisors(node)) {
            return withAdvisorBlocks;
        }
        boolean isContainer =
                node instanceof ListBlock
                        || node instanceof ListItem
                        || node instanceof BlockQuote
                        || node instanceof FencedBlock;
        return !isContainer || !isEmpty(node, withAdvisorBlocks);
    }

    /** All headings below this node. */
    static List<Heading> headings(Node parent) {
        List<Heading> headings = new ArrayList<>();
        addHeadings(parent, headings);
        return headings;
    }

    private static void addHeadings(Node parent, List<Heading> headings) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                headings.add(heading);
            } else if (node instanceof Block) {
                addHeadings(node, headings);
            }
        }
    }
}
