package dk.virkwiki.merge;

/** A block of a difference, as source or as the reader sees it. */
public sealed interface DiffPart permits TextBlock, RenderedBlock {
    /** What became of the block. */
    DiffKind kind();

    /** Words of the heading that a moved block stood under before; else empty. */
    String from();

    /** Whether it is a heading, which tells a reader where in the text they are. */
    boolean isHeading();
}
