package dk.virkwiki.merge;

import dk.virkwiki.merge.Sequences.Change;
import dk.virkwiki.merge.WordPiece.Kind;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts word by word. */
public final class WordDiff {
    private WordDiff() {}

    /**
     * The pieces in order. Those in both and the added ones together are the new text, those in
     * both and the removed ones the old.
     */
    public static List<WordPiece> of(String old, String changed) {
        return of(Words.of(old), Words.of(changed));
    }

    static List<WordPiece> of(List<String> old, List<String> changed) {
        var pieces = new ArrayList<WordPiece>();
        int at = 0;
        for (var change : phrases(old, Sequences.changes(old, changed))) {
            add(pieces, Kind.SAME, old.subList(at, change.from()));
            add(pieces, Kind.REMOVED, old.subList(change.from(), change.to()));
            add(pieces, Kind.ADDED, changed.subList(change.otherFrom(), change.otherTo()));
            at = change.to();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return List.copyOf(pieces);
    }

    /** Changes with no word between them are one phrase to a reader. */
    private static List<Change> phrases(List<String> old, List<Change> changes) {
        var phrases = new ArrayList<Change>();
        for (var change : changes) {
            var last = phrases.isEmpty() ? null : phrases.getLast();
            if (last != null
                    && old.subList(last.to(), change.from()).stream().noneMatch(Words::isWord)) {
                phrases.removeLast();
                phrases.add(
                        new Change(last.from(), change.to(), last.otherFrom(), change.otherTo()));
            } else {
                phrases.add(change);
            }
        }
        return phrases;
    }

    private static void add(List<WordPiece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new WordPiece(kind, String.join("", words)));
        }
    }
}
