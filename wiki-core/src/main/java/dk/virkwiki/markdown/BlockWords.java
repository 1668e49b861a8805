package dk.virkwiki.markdown;

import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The words of a single piece of the source. */
final class BlockWords {
    private BlockWords() {}

    static String of(String block, WikiLinks links) {
        return read(block, new InlineHtml(Audience.ADVISOR, links)::words);
    }

    /** The words of the author's own text; what stands as code is an example. */
    static String withoutCode(String block) {
        return read(block, node -> Source.asWritten(PlainText.withoutCode(node)));
    }

    private static String read(String block, Function<Node, String> reading) {
        String text = Source.of(block.strip()).text();
        if (text.startsWith("|")) {
            return row(text, reading);
        }
        List<String> words = new ArrayList<>();
        add(Parsing.parse(text), reading, words);
        return String.join(" ", words).replaceAll("\\s+", " ").strip();
    }

    private static void add(Node parent, Function<Node, String> reading, List<String> words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph paragraph -> words.add(reading.apply(paragraph));
                case Heading heading -> {
                    new Anchors(List.of(heading), List.of());
                    words.add(reading.apply(heading));
                }
                default -> add(node, reading, words);
            }
        }
    }

    /** A row alone is no table to the parser; with a rule below it, it is one. */
    private static String row(String text, Function<Node, String> reading) {
        long columns = text.chars().filter(c -> c == '|').count();
        String table = text + "\n" + "|-".repeat((int) Math.min(columns - 1, 100)) + "|\n";
        return reading.apply(Parsing.parse(table)).replaceAll("\\s+", " ").strip();
    }
}
