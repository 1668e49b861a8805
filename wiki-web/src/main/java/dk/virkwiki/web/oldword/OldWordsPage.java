package dk.virkwiki.web.oldword;

import dk.virkwiki.web.layout.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles that still use words for what is no more.
 *
 * @param count how many articles, in words
 * @param authorities ways to narrow the list
 */
record OldWordsPage(String count, List<Filter> authorities, List<Row> rows, Paging pages) {

    /** A link to an authority's list. */
    record Filter(String href, String label, long count, boolean current) {}

    /**
     * An article.
     *
     * @param owner name of its authority, or null
     * @param change address where other words are suggested
     */
    record Row(String href, String title, @Nullable String owner, String change, List<Use> uses) {}

    /**
     * A word in it.
     *
     * @param before the sentence up to the word
     * @param after the rest of the sentence
     * @param line where it stands, in words
     * @param instead the word to use, in words
     */
    record Use(String before, String words, String after, String line, String instead) {}
}
