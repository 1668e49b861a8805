package dk.virkwiki.markdown;

import java.util.List;

/**
 * What somebody wrote as running text: no headings, lists or tables.
 *
 * @param paragraphs in order
 * @param links every link with words of its own, wherever it stands
 * @param pictures every picture, its words being the text for those who cannot see it
 * @param hasAlternative whether the text says what to do without digital self-service
 */
public record RunningText(
        List<Piece> paragraphs, List<Piece> links, List<Piece> pictures, boolean hasAlternative) {
    public RunningText {
        paragraphs = List.copyOf(paragraphs);
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
    }

    /**
     * A piece of it.
     *
     * @param line line of the body it begins on, from 1
     * @param words its words; a paragraph keeps its line breaks
     * @param address where a link or picture leads; empty for a paragraph
     */
    public record Piece(int line, String words, String address) {}
}
