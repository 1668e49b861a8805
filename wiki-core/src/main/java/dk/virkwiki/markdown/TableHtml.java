package dk.virkwiki.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Writes a table so that a narrow screen can show each row as a list of named values. */
final class TableHtml {
    private static final int LONGEST_TITLE = 100;

    private final InlineHtml inline;
    private final Footnotes footnotes;
    private final StringBuilder html;
    private final List<String> titles = new ArrayList<>();

    TableHtml(InlineHtml inline, Footnotes footnotes, StringBuilder html) {
        this.inline = inline;
        this.footnotes = footnotes;
        this.html = html;
    }

    void write(TableBlock table) {
        for (Node cell : headerCells(table)) {
            titles.add(Html.shortened(inline.words(cell), LONGEST_TITLE));
        }
        html.append("<table class=\"table");
        html.append(titles.size() >= 3 ? " table-md-responsive-headers d-print-table" : "");
        html.append("\">\n");
        for (Node part : Blocks.children(table)) {
            String name = part instanceof TableHead ? "thead" : "tbody";
            html.append('<').append(name).append(">\n");
            Blocks.children(part).forEach(this::row);
            html.append("</").append(name).append(">\n");
        }
        html.append("</table>\n");
    }

    private static List<Node> headerCells(TableBlock table) {
        Node head = table.getFirstChild();
        Node row = head == null ? null : head.getFirstChild();
        return row == null ? List.of() : Blocks.children(row);
    }

    private void row(Node row) {
        html.append("<tr>");
        int column = 0;
        for (Node node : Blocks.children(row)) {
            cell((TableCell) node, column < titles.size() ? titles.get(column) : "");
            column++;
        }
        html.append("</tr>\n");
    }

    private void cell(TableCell cell, String title) {
        boolean isHeader = cell.isHeader() && cell.getFirstChild() != null;
        if (isHeader) {
            html.append("<th scope=\"col\">");
        } else {
            html.append("<td");
            if (!cell.isHeader() && !title.isEmpty()) {
                html.append(" data-title=\"");
                Html.attribute(html, title);
                html.append('"');
            }
            html.append('>');
        }
        inline.write(cell, footnotes, html);
        html.append(isHeader ? "</th>" : "</td>");
    }
}
