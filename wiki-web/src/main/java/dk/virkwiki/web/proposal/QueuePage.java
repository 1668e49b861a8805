package dk.virkwiki.web.proposal;

import dk.virkwiki.web.layout.Moments.Moment;
import dk.virkwiki.web.layout.Paging;
import java.util.List;

/**
 * The editors' queue.
 *
 * @param authority whose articles it concerns
 * @param filters what can be shown, with counts
 * @param rows proposals, first sent first
 * @param range which of them are shown, in words
 * @param pages where this page of them stands
 */
record QueuePage(
        String authority, List<Filter> filters, List<Row> rows, String range, Paging pages) {

    /**
     * A choice of what to show.
     *
     * @param current whether it is shown now
     */
    record Filter(String href, String label, long count, boolean current) {}

    /**
     * A proposal in the queue.
     *
     * @param href its page
     * @param what what it wants changed, in its proposer's words
     * @param article title of the article
     * @param who who suggests it
     * @param library where they work; empty when they are not at a library
     * @param state where it is
     * @param sent when it was sent
     * @param age how long ago that was
     * @param own whether the person at the screen suggested it and so cannot decide
     */
    record Row(
            String href,
            String what,
            String article,
            String who,
            String library,
            StateView state,
            Moment sent,
            String age,
            boolean own) {}
}
