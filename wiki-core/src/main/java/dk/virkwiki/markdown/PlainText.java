package dk.virkwiki.markdown;

import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of a paragraph, heading or table, without marks. */
final class PlainText {
    private final StringBuilder words = new StringBuilder();
    private final Function<WikiLink, String> titles;
    private final boolean keepsCode;
    private final boolean keepsMarks;
    private final String lineBreak;

    private PlainText(
            Function<WikiLink, String> titles,
            boolean keepsCode,
            boolean keepsMarks,
            String lineBreak) {
        this.titles = titles;
        this.keepsCode = keepsCode;
        this.keepsMarks = keepsMarks;
        this.lineBreak = lineBreak;
    }

    /**
     * The words a reader sees.
     *
     * @param titles the words shown for a wiki link
     */
    static String of(Node node, Function<WikiLink, String> titles) {
        PlainText text = new PlainText(titles, true, true, " ");
        text.add(node);
        return Source.asWritten(text.words.toString()).strip();
    }

    /** The author's own words, their lines kept apart; what is marked as unsure is a remark. */
    static String inLines(Node node) {
        PlainText text = new PlainText(WikiLink::words, true, false, "\n");
        text.add(node);
        return Source.asWritten(text.words.toString()).strip();
    }

    /** What the author wrote as running text, lines kept apart: the places a fence may hide in. */
    static String withoutCode(Node node) {
        PlainText text = new PlainText(WikiLink::words, false, true, "\n");
        text.add(node);
        return text.words.toString();
    }

    private void add(Node node) {
        switch (node) {
            case Text text -> words.append(text.getLiteral());
            case Code code -> words.append(keepsCode ? code.getLiteral() : " ");
            case SoftLineBreak _, HardLineBreak _ -> words.append(lineBreak);
            case WikiLink link -> words.append(titles.apply(link));
            case CheckMark check -> words.append(keepsMarks ? check.words() : "");
            case FootnoteReference _, OnlyIf _, OnlyFor _, Deadline _, TryWith _, Blank _ ->
                    words.append("");
            case TableRow row -> addRow(row);
            case Link link -> {
                addChildren(link);
                addTitle(link.getTitle());
            }
            case Image image -> {
                addChildren(image);
                addTitle(image.getTitle());
            }
            default -> addChildren(node);
        }
    }

    /** Titles are shown nowhere, but stand in the source that readers may see. */
    private void addTitle(@Nullable String title) {
        if (!keepsCode && title != null) {
            words.append('\n').append(title).append('\n');
        }
    }

    private void addRow(TableRow row) {
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            addChildren(cell);
            String between = keepsCode ? " · " : "\n";
            words.append(cell.getNext() == null ? "\n" : between);
        }
    }

    private void addChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node);
        }
    }
}
