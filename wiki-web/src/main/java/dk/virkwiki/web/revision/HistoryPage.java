package dk.virkwiki.web.revision;

import dk.virkwiki.web.layout.Moments.Moment;
import dk.virkwiki.web.layout.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The versions of an article.
 *
 * @param slug its address
 * @param address the page of the article
 * @param title its title
 * @param advisor whether who and why are shown: they may quote what is for advisors only
 * @param rows versions, newest first
 * @param from number of the version to compare that is chosen beforehand
 * @param pages where this page of them stands
 * @param restores whether the person may restore versions
 */
record HistoryPage(
        String slug,
        String address,
        String title,
        boolean advisor,
        List<Row> rows,
        int from,
        Paging pages,
        boolean restores) {

    /**
     * A version.
     *
     * @param number as it is called
     * @param current whether it is the text people read now
     * @param when it was saved
     * @param who wrote it; null for readers
     * @param writers names of who wrote it when that was not only the person who published it
     * @param why in a sentence; null for readers, may be empty
     * @param told what readers were told about it, or null
     * @param proposal address of the proposal it came from, or null
     */
    record Row(
            int number,
            boolean current,
            Moment when,
            @Nullable String who,
            String writers,
            @Nullable String why,
            @Nullable String told,
            @Nullable String proposal) {}
}
