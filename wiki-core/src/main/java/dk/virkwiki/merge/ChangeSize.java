package dk.virkwiki.merge;

import java.util.List;

/** How much of a file a change touches. */
public final class ChangeSize {
    /** Most words that a small fix takes away or puts in. */
    public static final int MOST_WORDS = 12;

    private ChangeSize() {}

    /**
     * Whether a change is a small fix: the front matter is as it was, at most one block is touched,
     * at most twelve words are, and no number is.
     */
    public static boolean isSmall(String old, String changed) {
        var before = FileParts.of(old);
        var after = FileParts.of(changed);
        if (!before.header().equals(after.header())) {
            return false;
        }
        var touched =
                TextDiff.of(before.body(), after.body()).stream()
                        .filter(block -> block.kind() != DiffKind.SAME)
                        .toList();
        return touched.size() == 1
                && touched.getFirst().kind() == DiffKind.CHANGED
                && isFewWords(touched.getFirst().words());
    }

    /** How many words a change of the text below the front matter puts in or takes away. */
    public static int words(String old, String changed) {
        var pieces =
                TextDiff.of(FileParts.of(old).body(), FileParts.of(changed).body()).stream()
                        .flatMap(block -> block.words().stream())
                        .filter(piece -> piece.kind() != WordPiece.Kind.SAME);
        return Math.toIntExact(
                pieces.flatMap(piece -> Words.of(piece.text()).stream())
                        .filter(Words::isWord)
                        .count());
    }

    private static boolean isFewWords(List<WordPiece> words) {
        var touched =
                words.stream()
                        .filter(piece -> piece.kind() != WordPiece.Kind.SAME)
                        .map(piece -> Words.of(piece.text()))
                        .toList();
        long count = touched.stream().flatMap(List::stream).filter(Words::isWord).count();
        return count <= MOST_WORDS && touched.stream().noneMatch(Words::anyNumber);
    }
}
