package dk.virkwiki.merge;

/**
 * What a screen reader says before words that were added or removed.
 *
 * @param added for example {@code Tilføjet:}
 * @param removed for example {@code Fjernet:}
 */
public record DiffWords(String added, String removed) {
    /** In Danish. */
    public static final DiffWords DANISH = new DiffWords("Tilføjet:", "Fjernet:");
}
