package dk.virkwiki.web.freshness;

import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Words.Day;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One authority's articles to look at again.
 *
 * @param authority its name
 * @param views the two lists and how many stand on each
 * @param authorities all authorities and how many of their articles are overdue
 * @param range which rows these are, in words
 * @param rows articles
 * @param mayConfirm whether the person edits for this authority
 * @param reminder address of a reminder to the authority, or null when nothing is due
 */
record DuePage(
        String authority,
        List<Filter> views,
        List<Filter> authorities,
        String range,
        List<Row> rows,
        boolean mayConfirm,
        @Nullable String reminder,
        Paging pages) {

    /** A link to a list. */
    record Filter(String href, String label, long count, boolean current) {}

    /**
     * An article.
     *
     * @param href its page
     * @param number the revision shown, sent back when it is confirmed
     * @param reviewBy the day it must have been looked at
     * @param when how late or how soon that is
     * @param late whether it is overdue
     * @param verified when it was last confirmed, or null
     */
    record Row(
            String id,
            String slug,
            String href,
            String title,
            String type,
            int number,
            Day reviewBy,
            String when,
            boolean late,
            @Nullable Day verified) {}
}
