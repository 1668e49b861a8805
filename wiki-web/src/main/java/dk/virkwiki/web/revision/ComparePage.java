package dk.virkwiki.web.revision;

import dk.virkwiki.web.layout.Moments.Moment;
import dk.virkwiki.web.text.DifferenceView;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of an article beside each other.
 *
 * @param slug address of the article
 * @param address the page of the article
 * @param title title of the article today
 * @param before the older version
 * @param after the newer version
 * @param view how they are looked at
 * @param difference what differs
 */
record ComparePage(
        String slug,
        String address,
        String title,
        Side before,
        Side after,
        View view,
        DifferenceView difference) {

    /**
     * One of the two.
     *
     * @param who wrote it; null for readers
     */
    record Side(String number, Moment when, @Nullable String who) {}

    /**
     * How they are looked at; each choice is an address.
     *
     * @param choice whether there is a choice: only advisors have one
     * @param source whether as source
     * @param advisor whether with the advisors' text
     */
    record View(
            boolean choice,
            boolean source,
            boolean advisor,
            String asReader,
            String asSource,
            String asBusiness,
            String asAdvisor) {}
}
