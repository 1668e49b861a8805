package dk.virkwiki.merge;

/** A block of a difference, as source or as the reader sees it. */
public sealed interface DiffPart permits TextBlock, RenderedBlock {
    /** What became of the block. */
    DiffKind kind();
}
