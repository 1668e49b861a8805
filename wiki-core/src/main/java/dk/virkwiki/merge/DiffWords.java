package dk.virkwiki.merge;

/**
 * What a difference says of itself.
 *
 * @param added before words that were added, for screen readers: {@code Tilføjet:}
 * @param removed before words that were removed: {@code Fjernet:}
 * @param leadsTo before where a link leads: {@code link til}
 * @param picture before the words of a picture: {@code Billede:}
 * @param pictureWithoutWords instead of them: {@code Billede uden tekst}
 */
public record DiffWords(
        String added, String removed, String leadsTo, String picture, String pictureWithoutWords) {
    /** In Danish. */
    public static final DiffWords DANISH =
            new DiffWords("Tilføjet:", "Fjernet:", "link til", "Billede:", "Billede uden tekst");
}
