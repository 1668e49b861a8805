package dk.virkwiki.search.index;

/** Is told how far a rebuild has come. */
@FunctionalInterface
public interface RebuildProgress {
    /** So many articles are in the new index. */
    void indexed(long articles);
}
