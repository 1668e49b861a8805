package dk.virkwiki.web.work;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a person's work together. */
@Component
class WorkPages {
    private static final int PAGE = 100;

    private final Proposals proposals;
    private final WorkRows rows;
    private final CourseHints courses;

    WorkPages(Proposals proposals, WorkRows rows, CourseHints courses) {
        this.proposals = proposals;
        this.rows = rows;
        this.courses = courses;
    }

    /**
     * The page.
     *
     * @param side which hundred of them
     * @param mistake why nothing was sent, or null
     */
    WorkPage of(Actor actor, int side, @Nullable String mistake) {
        var address = new Address("/mit-arbejde");
        var pages = Paging.of(address, side, Math.toIntExact(proposals.countMine(actor)), PAGE);
        var mine = proposals.mine(actor, (pages.number() - 1) * PAGE, PAGE);
        return new WorkPage(
                rows.groups(mine),
                proposals.mayPropose(actor),
                mistake,
                pages,
                courses.newAdvisor(actor),
                courses.news(actor));
    }
}
