package dk.virkwiki.merge;

/** What became of a block between two texts. */
public enum DiffKind {
    /** Nothing. */
    SAME,
    /** Words in it are others. */
    CHANGED,
    /** Only the new text has it. */
    ADDED,
    /** Only the old text has it. */
    REMOVED,
    /** The same words stood elsewhere. */
    MOVED
}
