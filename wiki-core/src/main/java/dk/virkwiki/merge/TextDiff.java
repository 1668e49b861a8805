package dk.virkwiki.merge;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.merge.WordPiece.Kind;
import java.util.ArrayList;
import java.util.List;

/** The difference of two article files as source, block by block and word by word. */
public final class TextDiff {
    private static final Pairing<String> PAIRING = Pairing.ofMarkdown((one, other) -> true);

    private TextDiff() {}

    /**
     * The blocks in the order of the new text, removed ones where they stood. White space between
     * blocks does not count.
     *
     * @param old whole file or body
     * @param changed whole file or body
     */
    public static List<TextBlock> of(String old, String changed) {
        var before = blocks(old);
        var after = blocks(changed);
        return BlockDiff.of(before, after, PAIRING).stream()
                .map(step -> block(step, before, after))
                .toList();
    }

    /** The lines of the front matter, then the blocks of the body. */
    private static List<String> blocks(String source) {
        var parts = FileParts.of(source);
        var blocks = new ArrayList<String>();
        FileParts.lines(parts.header()).forEach(line -> blocks.add(line.stripTrailing()));
        blocks.addAll(Blocks.of(parts.body(), Markdown::blocks).contents());
        return blocks;
    }

    private static TextBlock block(BlockDiff.Step step, List<String> before, List<String> after) {
        return switch (step.kind()) {
            case SAME, MOVED -> whole(step.kind(), Kind.SAME, after.get(step.changed()));
            case ADDED -> whole(step.kind(), Kind.ADDED, after.get(step.changed()));
            case REMOVED -> whole(step.kind(), Kind.REMOVED, before.get(step.old()));
            case CHANGED ->
                    new TextBlock(
                            step.kind(),
                            WordDiff.of(before.get(step.old()), after.get(step.changed())));
        };
    }

    private static TextBlock whole(DiffKind kind, Kind words, String text) {
        return new TextBlock(kind, List.of(new WordPiece(words, text)));
    }
}
