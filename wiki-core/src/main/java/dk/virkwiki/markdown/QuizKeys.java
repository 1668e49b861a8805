package dk.virkwiki.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Finds what gives the answer to a quiz away: the marks of its right answers, and all that follows
 * them. Lines are emptied and not taken out, so that line numbers stay those of the author. A quiz
 * that is written wrongly keeps its first block alone; one without an end loses the rest of the
 * text.
 */
final class QuizKeys {
    private static final Pattern MARK = Pattern.compile("\\[[xX]](?=\\s|$)");

    private final List<String> lines;
    private boolean hasQuiz;

    private QuizKeys(String text) {
        lines = new ArrayList<>(text.lines().toList());
    }

    /** The text without them; the same object when there are none. */
    static String cut(String text, Node document) {
        if (!hasQuiz(document)) {
            return text;
        }
        var keys = new QuizKeys(text);
        keys.visit(document);
        var rest = String.join("\n", keys.lines) + "\n";
        boolean isSame = !keys.hasQuiz || rest.stripTrailing().equals(text.stripTrailing());
        return isSame ? text : rest;
    }

    private static boolean hasQuiz(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (isQuiz(node) || node instanceof Block && hasQuiz(node)) {
                return true;
            }
        }
        return false;
    }

    static boolean isQuiz(Node node) {
        return node instanceof FencedBlock block && block.kind() == BlockKind.QUIZ;
    }

    private void visit(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FencedBlock block && isQuiz(block)) {
                hasQuiz = true;
                empty(block);
            } else if (node instanceof Block) {
                visit(node);
            }
        }
    }

    private void empty(FencedBlock quiz) {
        int end = Math.min(quiz.isClosed() ? quiz.lastLine() : last(quiz) + 1, lines.size());
        var kept = kept(quiz);
        for (int i = quiz.line() + 1; i < end; i++) {
            lines.set(
                    i,
                    kept.get(i)
                            ? MARK.matcher(lines.get(i)).replaceAll("[ ]")
                            : prefix(lines.get(i), quiz.column()));
        }
    }

    /** The lines of the question and of the words of its answers. */
    private static BitSet kept(FencedBlock quiz) {
        var kept = new BitSet();
        var children = Blocks.children(quiz);
        int first = firstAnswers(children);
        if (first < 0) {
            children.stream().limit(1).forEach(node -> keep(kept, node));
            return kept;
        }
        children.subList(0, first).forEach(node -> keep(kept, node));
        for (Node node : children.subList(first, children.size())) {
            if (!isAnswers(node)) {
                break;
            }
            for (Node item : Blocks.children(node)) {
                words(item).forEach(words -> keep(kept, words));
            }
        }
        return kept;
    }

    /** Where the answers of a quiz begin among what is in it; -1 when it has none. */
    static int firstAnswers(List<Node> children) {
        for (int i = 0; i < children.size(); i++) {
            if (isAnswers(children.get(i))) {
                return i;
            }
        }
        return -1;
    }

    static boolean isAnswers(Node node) {
        return node instanceof ListBlock list
                && Blocks.children(list).stream()
                        .anyMatch(item -> item.getFirstChild() instanceof TaskListItemMarker);
    }

    /** The paragraph an answer begins with. */
    static List<Node> words(Node item) {
        return Blocks.children(item).stream()
                .filter(node -> !(node instanceof TaskListItemMarker))
                .limit(1)
                .filter(Paragraph.class::isInstance)
                .toList();
    }

    private static void keep(BitSet kept, Node node) {
        node.getSourceSpans().forEach(span -> kept.set(span.getLineIndex()));
    }

    private static int last(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getLast().getLineIndex();
    }

    /** What stands before the quiz in its lines keeps it in its quote or list. */
    private static String prefix(String line, int column) {
        int end = 0;
        while (end < Math.min(column, line.length()) && " \t>".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return line.substring(0, end);
    }
}
