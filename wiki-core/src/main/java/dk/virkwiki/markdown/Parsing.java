package dk.virkwiki.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The parser of the dialect, with limits that keep every text cheap to read. */
final class Parsing {
    /** How deep blocks nest before further marks are plain text. */
    static final int DEEPEST = 48;

    private static final int DEEPEST_INLINE = 24;
    private static final long MOST_TABLE_CELLS = 250_000;

    private static final Parser WITH_TABLES = parser(TablesExtension.create());
    private static final Parser WITHOUT_TABLES = parser();

    private Parsing() {}

    /** The tree of a text that {@link Source} has made ready. */
    static Node parse(String text) {
        return (hasReasonableTables(text) ? WITH_TABLES : WITHOUT_TABLES).parse(text);
    }

    /**
     * Indented code and HTML blocks are left out: people indent by accident, HTML is text here, and
     * both would swallow the fences of advisor blocks.
     */
    private static Parser parser(Extension... more) {
        Parser.Builder builder =
                Parser.builder()
                        .enabledBlockTypes(
                                Set.of(
                                        BlockQuote.class,
                                        Heading.class,
                                        FencedCodeBlock.class,
                                        ThematicBreak.class,
                                        ListBlock.class))
                        .customBlockParserFactory(new FencedBlockParser.Factory())
                        .customBlockParserFactory(new FootnoteParser.Factory())
                        .linkProcessor(InlineMarks::footnote)
                        .linkProcessor(InlineMarks::field)
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                        .maxOpenBlockParsers(DEEPEST)
                        .maxInlineNesting(DEEPEST_INLINE)
                        .extensions(List.of(more))
                        .extensions(
                                List.of(
                                        StrikethroughExtension.create(),
                                        TaskListItemsExtension.create(),
                                        AutolinkExtension.create()));
        InlineMarks.all().forEach(builder::customInlineContentParserFactory);
        return builder.build();
    }

    /** A table row gets a node for every column of its header, however short the row is. */
    private static boolean hasReasonableTables(String text) {
        long rows = 0;
        int widest = 0;
        int bars = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|') {
                bars++;
            } else if (c == '\n') {
                rows += bars > 0 ? 1 : 0;
                widest = Math.max(widest, bars);
                bars = 0;
            }
        }
        return (rows + 1) * (Math.max(widest, bars) + 1L) <= MOST_TABLE_CELLS;
    }
}
