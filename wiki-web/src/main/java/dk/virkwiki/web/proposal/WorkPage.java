package dk.virkwiki.web.proposal;

import dk.virkwiki.web.layout.Moments.Moment;
import dk.virkwiki.web.layout.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person has written.
 *
 * @param groups proposals by what they wait for; empty groups are left out
 * @param pages where this page of them stands
 */
record WorkPage(List<Group> groups, Paging pages) {

    /**
     * Proposals that wait for the same.
     *
     * @param id for the heading's anchor
     * @param heading what they wait for
     */
    record Group(String id, String heading, List<Row> rows) {}

    /**
     * A proposal.
     *
     * @param href the editor for a draft, else its page
     * @param what what it wants changed, in the person's words
     * @param article title of the article
     * @param state where it is
     * @param updated when anything last happened to it
     * @param answer the last answer, or null
     */
    record Row(
            String href,
            String what,
            String article,
            StateView state,
            Moment updated,
            @Nullable Answer answer) {}

    /** What an editor answered; the words may be empty. */
    record Answer(String who, String words) {}
}
