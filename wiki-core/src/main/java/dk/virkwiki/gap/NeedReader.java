package dk.virkwiki.gap;

import org.jspecify.annotations.Nullable;

/** Knows Danish words well enough to say which of them ask for the same. */
public interface NeedReader {
    /** What the same need has in common however it is worded; empty when there are no words. */
    String need(String words);

    /** Code of the authority that owns the article nearest to the words, or null. */
    @Nullable String owner(String words);
}
