package dk.virkwiki.merge;

/**
 * A block of a difference as the reader sees it.
 *
 * @param kind what became of it
 * @param html safe HTML with {@code <ins>} and {@code <del>} around words; its tags are balanced
 */
public record RenderedBlock(DiffKind kind, String html) implements DiffPart {}
