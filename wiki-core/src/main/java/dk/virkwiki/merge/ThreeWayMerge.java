package dk.virkwiki.merge;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.merge.MergeResult.Merged;
import dk.virkwiki.merge.MergeResult.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Brings two changes of the same file together: front matter key by key, then Markdown block by
 * block, then word by word inside a block that both changed. When in doubt it does not merge but
 * shows the place as a {@link Collision}.
 */
public final class ThreeWayMerge {
    private ThreeWayMerge() {}

    /** Merges {@code current} and {@code proposed}, which both began as {@code base}. */
    public static MergeResult merge(String base, String current, String proposed) {
        return merge(base, current, proposed, Markdown::blocks);
    }

    /**
     * Whether a text that was put together from these files shows readers a line that each of the
     * files keeps to advisors.
     */
    public static boolean discloses(String text, List<String> files) {
        var bodies = files.stream().map(file -> FileParts.of(file).body()).toList();
        return Disclosure.isIn(FileParts.of(text).body(), bodies);
    }

    static MergeResult merge(
            String base, String current, String proposed, Function<String, List<String>> splitter) {
        if (base.equals(current) || current.equals(proposed)) {
            return MergeResult.clean(proposed);
        }
        if (base.equals(proposed)) {
            return MergeResult.clean(current);
        }
        var before = FileParts.of(base);
        var ours = FileParts.of(current);
        var theirs = FileParts.of(proposed);
        var header = HeaderMerge.merge(before.header(), ours.header(), theirs.header());
        var body = BodyMerge.merge(before.body(), ours.body(), theirs.body(), splitter);
        return new MergeResult(joined(header, body));
    }

    /** One list, settled stretches that follow each other as one piece. */
    private static List<Piece> joined(List<Piece> header, List<Piece> body) {
        var pieces = new ArrayList<Piece>();
        var settled = new StringBuilder();
        for (var part : List.of(header, body)) {
            for (var piece : part) {
                switch (piece) {
                    case Merged merged -> settled.append(merged.text());
                    case Collision collision -> {
                        flush(settled, pieces);
                        pieces.add(collision);
                    }
                }
            }
        }
        flush(settled, pieces);
        return pieces;
    }

    private static void flush(StringBuilder settled, List<Piece> pieces) {
        if (!settled.isEmpty()) {
            pieces.add(new Merged(settled.toString()));
            settled.setLength(0);
        }
    }
}
