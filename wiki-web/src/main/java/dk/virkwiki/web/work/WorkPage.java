package dk.virkwiki.web.work;

import dk.virkwiki.web.layout.Moments.Moment;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person has written.
 *
 * @param groups proposals by what they wait for; empty groups are left out
 * @param mayPropose whether the person may suggest new articles
 * @param mistake why nothing was sent, or null
 * @param pages where this page of them stands
 * @param newAdvisor the way to the course for new advisors, or null
 * @param news what is new in courses that the person has completed
 */
record WorkPage(
        List<Group> groups,
        boolean mayPropose,
        @Nullable String mistake,
        Paging pages,
        @Nullable Step newAdvisor,
        List<News> news) {

    /**
     * Proposals that wait for the same.
     *
     * @param id for the heading's anchor
     * @param heading what they wait for
     * @param choosable whether they can be chosen and sent together
     */
    record Group(String id, String heading, List<Row> rows, boolean choosable) {}

    /**
     * A proposal.
     *
     * @param href the editor for a draft, else its page
     * @param what what it wants changed, in the person's words
     * @param article title of the article, and what is to happen to it
     * @param state where it is
     * @param updated when anything last happened to it
     * @param answer the last answer, or null
     * @param expected when an answer can be expected, or that it is late; null otherwise
     * @param seen id and version, for choosing it
     */
    record Row(
            String href,
            String what,
            String article,
            State state,
            Moment updated,
            @Nullable Answer answer,
            @Nullable String expected,
            String seen) {}

    /** A state in words, with its icon and kind of mark. */
    record State(String words, String icon, String kind) {}

    /** What an editor answered; the words may be empty. */
    record Answer(String who, String words) {}

    /**
     * What is new in a course.
     *
     * @param lessons the ways to those that ask something else
     * @param decline where »Nej tak« goes
     */
    record News(String words, List<Step> lessons, String decline) {}
}
