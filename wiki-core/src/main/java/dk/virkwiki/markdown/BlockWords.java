package dk.virkwiki.markdown;

import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The words of a single piece of the source. */
final class BlockWords {
    private BlockWords() {}

    static String of(String block, WikiLinks links) {
        String text = Source.of(block.strip()).text();
        if (text.startsWith("|")) {
            return row(text, links);
        }
        InlineHtml inline = new InlineHtml(Audience.ADVISOR, links);
        List<String> words = new ArrayList<>();
        add(Parsing.parse(text), inline, words);
        return String.join(" ", words).replaceAll("\\s+", " ").strip();
    }

    private static void add(Node parent, InlineHtml inline, List<String> words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph paragraph -> words.add(inline.words(paragraph));
                case Heading heading -> {
                    new Anchors(List.of(heading), List.of());
                    words.add(inline.words(heading));
                }
                default -> add(node, inline, words);
            }
        }
    }

    /** A row alone is no table to the parser; with a rule below it, it is one. */
    private static String row(String text, WikiLinks links) {
        long columns = text.chars().filter(c -> c == '|').count();
        String table = text + "\n" + "|-".repeat((int) Math.min(columns - 1, 100)) + "|\n";
        InlineHtml inline = new InlineHtml(Audience.ADVISOR, links);
        return inline.words(Parsing.parse(table)).replaceAll("\\s+", " ").strip();
    }
}
