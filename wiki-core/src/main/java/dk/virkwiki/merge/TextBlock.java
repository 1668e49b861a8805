package dk.virkwiki.merge;

import java.util.List;

/**
 * A block of a difference as source: Markdown, not HTML.
 *
 * @param kind what became of it
 * @param words its words in order, removed ones before those that came instead
 */
public record TextBlock(DiffKind kind, List<WordPiece> words) implements DiffPart {
    public TextBlock {
        words = List.copyOf(words);
    }
}
