package dk.virkwiki.merge;

import java.util.List;

/**
 * A block of a difference as source: Markdown, not HTML.
 *
 * @param kind what became of it
 * @param words its words in order, removed ones before those that came instead
 * @param oldLine the line it began on in the old text, counted from 1; 0 when only the new has it
 * @param newLine the line it begins on in the new text; 0 when only the old has it
 * @param from the heading that a moved block stood under before; else empty
 */
public record TextBlock(DiffKind kind, List<WordPiece> words, int oldLine, int newLine, String from)
        implements DiffPart {
    public TextBlock {
        words = List.copyOf(words);
    }

    @Override
    public boolean isHeading() {
        return !words.isEmpty() && TextDiff.isHeading(words.getFirst().text());
    }
}
