package dk.virkwiki.merge;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.merge.WordPiece.Kind;
import dk.virkwiki.shared.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The difference of two Markdown files as source: block by block, and word by word inside blocks
 * that changed.
 */
public final class TextDiff {
    private static final Pairing<String> PAIRING = Pairing.ofMarkdown((one, other) -> true);
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+(.*?)[ \\t]*(?:\\{#.*)?");

    private TextDiff() {}

    /**
     * The blocks in the order of the new text, removed ones where they stood. White space between
     * blocks does not count.
     *
     * @param old whole file or body
     * @param changed whole file or body
     */
    public static List<TextBlock> of(String old, String changed) {
        var before = Text.of(old);
        var after = Text.of(changed);
        return BlockDiff.of(before.blocks(), after.blocks(), PAIRING).stream()
                .map(step -> block(step, before, after))
                .toList();
    }

    static boolean isHeading(String block) {
        return HEADING.matcher(block).matches();
    }

    /**
     * The lines of the front matter, then the blocks of the body, each with its line and the
     * nearest heading above it.
     */
    private record Text(List<String> blocks, List<Integer> lines, List<String> headings) {
        static Text of(String source) {
            var parts = FileParts.of(source);
            var text = new Text(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            int line = 1;
            for (var header : FileParts.lines(parts.header())) {
                text.add(header.stripTrailing(), line++);
            }
            var body = Blocks.of(parts.body(), Markdown::blocks);
            line += Lines.breaks(body.lead());
            for (int i = 0; i < body.size(); i++) {
                text.add(body.contents().get(i), line);
                line += Lines.breaks(body.contents().get(i)) + Lines.breaks(body.gaps().get(i));
            }
            return text;
        }

        private void add(String block, int line) {
            headings.add(blocks.isEmpty() ? "" : headingAt(blocks.size() - 1));
            blocks.add(block);
            lines.add(line);
        }

        /** The heading's own words, or those of the nearest one above a block. */
        private String headingAt(int place) {
            var heading = HEADING.matcher(blocks.get(place));
            return heading.matches() ? heading.group(1) : headings.get(place);
        }

        int line(int place) {
            return place == BlockDiff.NOWHERE ? 0 : lines.get(place);
        }
    }

    private static TextBlock block(BlockDiff.Step step, Text before, Text after) {
        var words =
                switch (step.kind()) {
                    case SAME, MOVED -> whole(Kind.SAME, after.blocks().get(step.changed()));
                    case ADDED -> whole(Kind.ADDED, after.blocks().get(step.changed()));
                    case REMOVED -> whole(Kind.REMOVED, before.blocks().get(step.old()));
                    case CHANGED ->
                            WordDiff.of(
                                    before.blocks().get(step.old()),
                                    after.blocks().get(step.changed()));
                };
        return new TextBlock(
                step.kind(),
                words,
                before.line(step.old()),
                after.line(step.changed()),
                step.kind() == DiffKind.MOVED ? before.headings().get(step.old()) : "");
    }

    private static List<WordPiece> whole(Kind words, String text) {
        return List.of(new WordPiece(words, text));
    }
}
