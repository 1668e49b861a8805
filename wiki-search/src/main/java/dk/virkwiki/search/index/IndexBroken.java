package dk.virkwiki.search.index;

/** The index cannot be read or written any more; it is being made anew. */
final class IndexBroken extends RuntimeException {
    IndexBroken(Throwable cause) {
        super("The search index is broken", cause);
    }
}
