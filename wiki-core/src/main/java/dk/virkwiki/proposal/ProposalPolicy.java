package dk.virkwiki.proposal;

import static dk.virkwiki.proposal.ProposalState.ACCEPTED;
import static dk.virkwiki.proposal.ProposalState.CHANGES_REQUESTED;
import static dk.virkwiki.proposal.ProposalState.DECLINED;
import static dk.virkwiki.proposal.ProposalState.DRAFT;
import static dk.virkwiki.proposal.ProposalState.SUBMITTED;
import static dk.virkwiki.proposal.ProposalState.WITHDRAWN;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;
import java.time.Instant;

/** Who may do what with proposals. */
final class ProposalPolicy {
    private ProposalPolicy() {}

    /** The source holds advisor-only blocks, so only those who may read them may propose. */
    static boolean mayPropose(Actor actor, Article article) {
        return readsSources(actor)
                && article.isReadableBy(actor)
                && article.metadata().owner() != null;
    }

    static void requireMayPropose(Actor actor, Article article) {
        requireMayPropose(actor);
        require(article.metadata().owner() != null, "artikel-uden-ejer");
    }

    static boolean mayPropose(Actor actor) {
        return readsSources(actor);
    }

    static void requireMayPropose(Actor actor) {
        actor.requireAccountId();
        require(readsSources(actor), "kun-vejledere-foreslaar");
    }

    /** A proposal that was never sent is its proposer's own. */
    static boolean maySee(Actor actor, Proposal proposal) {
        return readsSources(actor) && (proposal.isBy(actor.accountId()) || proposal.wasSubmitted());
    }

    static void requireProposer(Actor actor, Proposal proposal) {
        actor.requireAccountId();
        require(readsSources(actor) && proposal.isBy(actor.accountId()), "kun-forslagsstilleren");
    }

    static boolean mayAnswer(Actor actor, Proposal proposal) {
        return actor.editsFor(proposal.article().owner()) && !proposal.isBy(actor.accountId());
    }

    static void requireMayAnswer(Actor actor, Proposal proposal) {
        require(!proposal.isBy(actor.accountId()), "ikke-eget-forslag");
        requireOwnersEditor(actor, proposal);
    }

    static void requireOwnersEditor(Actor actor, Proposal proposal) {
        require(actor.editsFor(proposal.article().owner()), "kun-ejeren-afgoer");
    }

    /** The proposer, or an editor of the owner once it is sent. */
    static void requireMayResolve(Actor actor, Proposal proposal) {
        actor.requireAccountId();
        require(mayDiscuss(actor, proposal), "kun-parterne-afgoer-konflikter");
    }

    static boolean mayDiscuss(Actor actor, Proposal proposal) {
        return readsSources(actor)
                && (proposal.isBy(actor.accountId()) || actor.editsFor(proposal.article().owner()));
    }

    /** Advisors join a proposal that is sent already instead of making another like it. */
    static boolean mayComment(Actor actor, Proposal proposal) {
        return maySee(actor, proposal) && proposal.wasSubmitted();
    }

    static void requireMayComment(Actor actor, Proposal proposal) {
        actor.requireAccountId();
        require(mayComment(actor, proposal), "kun-vejledere-kommenterer");
    }

    static void requireMayDiscuss(Actor actor, Proposal proposal) {
        actor.requireAccountId();
        require(mayDiscuss(actor, proposal), "kun-parterne-kommenterer");
    }

    static void requireEditor(Actor actor) {
        require(actor.authority() != null && actor.editsFor(actor.authority()), "kun-redaktoerer");
    }

    static ProposalRights rights(Actor actor, Proposal proposal, Instant now) {
        var state = proposal.state();
        boolean own = readsSources(actor) && proposal.isBy(actor.accountId());
        boolean answers = mayAnswer(actor, proposal) && !isClaimed(actor, proposal, now);
        return new ProposalRights(
                own && (state == DRAFT || (state.isOpen() && !isClaimed(actor, proposal, now))),
                own && state == DRAFT,
                own && state.mayBecome(WITHDRAWN),
                state.isOpen() && mayComment(actor, proposal),
                answers && state.mayBecome(ACCEPTED),
                answers && state == SUBMITTED && state.mayBecome(CHANGES_REQUESTED),
                answers && state.mayBecome(DECLINED));
    }

    /** Whether somebody else is looking at a proposal that waits for a decision. */
    static boolean isClaimed(Actor actor, Proposal proposal, Instant now) {
        var claim = proposal.handling().claim();
        return proposal.state() == SUBMITTED
                && claim != null
                && claim.isAgainst(actor.accountId(), now);
    }

    private static boolean readsSources(Actor actor) {
        return !actor.isAnonymous() && actor.audience() == Audience.ADVISOR;
    }

    static void require(boolean allowed, String code) {
        if (!allowed) {
            throw new NotAllowed(code);
        }
    }
}
