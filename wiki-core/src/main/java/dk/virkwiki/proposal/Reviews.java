package dk.virkwiki.proposal;

import static dk.virkwiki.proposal.StoredProposals.requireOpen;
import static dk.virkwiki.proposal.StoredProposals.requireVersion;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Author;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.proposal.ProposalEvent.Kind;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The front door to proposals for the owner's editors: looking at them, improving and deciding
 * them, and taking a decision back. Acts take the version the editor saw; an older one is a {@link
 * Conflict}, unless the act has been done already, which is harmless.
 */
@Service
public class Reviews {
    private static final Logger LOG = LoggerFactory.getLogger(Reviews.class);

    private final StoredProposals stored;
    private final ProposalRepository repository;
    private final Drafting drafting;
    private final Deciding deciding;
    private final Undoing undoing;

    Reviews(
            StoredProposals stored,
            ProposalRepository repository,
            Drafting drafting,
            Deciding deciding,
            Undoing undoing) {
        this.stored = stored;
        this.repository = repository;
        this.drafting = drafting;
        this.deciding = deciding;
        this.undoing = undoing;
    }

    /** What this person may do with the proposal besides answering it. */
    public ReviewRights rights(Actor actor, Proposal proposal) {
        return deciding.rights(actor, proposal, stored.now());
    }

    /**
     * Whether this person's approval would count: it is not their own text, and they have neither
     * approved it nor, where two must, written any of it.
     */
    public boolean mayApprove(Actor actor, Proposal proposal) {
        return ProposalPolicy.mayAnswer(actor, proposal)
                && proposal.state() == ProposalState.SUBMITTED
                && deciding.countsFor(actor, proposal);
    }

    /** How many approvals the proposal needs before it is published. */
    public int approvalsNeeded(Actor reader, Proposal proposal) {
        return deciding.approvalsNeeded(reader, proposal);
    }

    /**
     * Says that an editor is looking at a proposal, for twenty minutes from now. Does nothing when
     * another editor is, or when there is nothing to decide.
     */
    public Proposal claim(Actor editor, String id) {
        var proposal = stored.current(editor, id);
        if (!ProposalPolicy.mayAnswer(editor, proposal)
                || proposal.state() != ProposalState.SUBMITTED) {
            return proposal;
        }
        var before = proposal.handling().claim();
        repository.claim(id, claimOf(editor), stored.now());
        var after = stored.visible(editor, id);
        return isNewlyClaimed(before, after, editor)
                ? stored.log().done(editor, AuditAct.PROPOSAL_CLAIMED, after)
                : after;
    }

    private static boolean isNewlyClaimed(@Nullable Claim before, Proposal after, Actor editor) {
        var claim = after.handling().claim();
        var me = Author.of(editor);
        return claim != null
                && claim.by().equals(me)
                && (before == null || !before.by().equals(me));
    }

    /** Says it although another editor is looking at it. */
    public Proposal takeOver(Actor editor, String id) {
        return stored.saveAny(
                editor, id, AuditAct.PROPOSAL_TAKEN_OVER, proposal -> takenOver(editor, proposal));
    }

    private Proposal takenOver(Actor editor, Proposal proposal) {
        ProposalPolicy.requireMayAnswer(editor, proposal);
        requireOpen(proposal);
        var claim = proposal.handling().claim();
        var now = stored.now();
        var mine = proposal.with(proposal.handling().claimed(claimOf(editor)));
        if (claim == null || !claim.isAgainst(editor.accountId(), now)) {
            return mine;
        }
        var noted =
                proposal.history()
                        .happened(Kind.TAKEN_OVER, Author.of(editor), now, claim.by().name());
        return mine.with(noted, now);
    }

    private Claim claimOf(Actor editor) {
        return Claim.of(Author.of(editor), stored.now());
    }

    /**
     * Changes the text for the proposer, who stays its first author; the editor becomes a
     * co-author. Approvals of the old text fall away.
     *
     * @throws Invalid as for {@link Proposals#submit}
     */
    public Proposal improve(Actor editor, String id, long version, ProposedText text) {
        var proposal = stored.current(editor, id);
        ProposalPolicy.requireMayAnswer(editor, proposal);
        var why = ProposalChecks.comment(text.reason());
        var before = proposal.text();
        var kept =
                new ProposedText(text.baseNumber(), text.source(), before.reason(), before.need());
        var draft = drafting.draft(editor, proposal, kept);
        if (proposal.text().equals(draft.text())) {
            return proposal;
        }
        requireVersion(proposal, version);
        requireOpen(proposal);
        deciding.requireUnclaimed(editor, proposal, stored.now());
        drafting.requireSendable(draft);
        var rewrite = Proposals.rewrite(Kind.IMPROVED, draft, why);
        var improved = proposal.rewritten(rewrite, Author.of(editor), stored.now());
        var claimed = improved.with(improved.handling().claimed(claimOf(editor)));
        return stored.save(editor, AuditAct.PROPOSAL_IMPROVED, claimed);
    }

    /**
     * Answers a proposal. An accept is an approval; the last one needed merges it with the
     * article's current text and publishes, at once or when its time comes.
     *
     * @throws MergeConflict when both changed the same place
     * @throws Conflict when the proposal is not what the reviewer saw, or another editor is looking
     *     at it
     * @throws Invalid when a comment is missing or holds a personal number, or the time has passed
     * @throws NotAllowed when the reviewer proposed it or does not edit for the owner, or wrote
     *     some of it where others must approve
     */
    public Proposal decide(Actor reviewer, String id, long version, Decision decision) {
        var accepts = decision instanceof Decision.Accept;
        var proposal = accepts ? stored.visible(reviewer, id) : stored.current(reviewer, id);
        ProposalPolicy.requireMayAnswer(reviewer, proposal);
        if (isAnswered(reviewer, proposal, decision)) {
            return proposal;
        }
        requireVersion(proposal, version);
        deciding.requireUnclaimed(reviewer, proposal, stored.now());
        proposal.state().become(decision.outcome());
        var comment = ProposalChecks.comment(decision.comment());
        var review =
                new Review(Author.of(reviewer), decision.outcome(), comment, stored.now(), null);
        var answered =
                switch (decision) {
                    case Decision.Accept accept ->
                            deciding.approve(reviewer, proposal, review, accept.publication());
                    case Decision.RequestChanges _ ->
                            stored.save(
                                    reviewer,
                                    AuditAct.PROPOSAL_CHANGES_REQUESTED,
                                    proposal.after(review, proposal.handling()));
                    case Decision.Decline _ ->
                            stored.save(
                                    reviewer,
                                    AuditAct.PROPOSAL_DECLINED,
                                    proposal.after(review, proposal.handling()));
                };
        LOG.info("{} answered proposal {}: {}", reviewer.accountId(), id, decision.outcome());
        return answered;
    }

    private static boolean isAnswered(Actor reviewer, Proposal proposal, Decision decision) {
        var last = proposal.lastReview();
        boolean said = last != null && last.isBy(reviewer.requireAccountId(), decision);
        return said
                && (proposal.state() == decision.outcome()
                        || Objects.requireNonNull(last).isApproval());
    }

    /**
     * Takes the editor's own last decision back while it is fresh. What was published is published
     * as it was before; the proposal waits again.
     *
     * @throws Conflict when ten seconds have passed or somebody has saved since
     * @throws NotAllowed when the last decision is somebody else's
     */
    public Proposal undo(Actor editor, String id) {
        var undone = undoing.undo(editor, stored.current(editor, id), stored.now());
        LOG.info("{} took the decision on proposal {} back", editor.accountId(), id);
        return undone;
    }

    /**
     * Takes a planned publication back; the proposal waits again.
     *
     * @throws Conflict when it is published or was never planned
     * @throws Invalid when the reason is missing
     */
    public Proposal cancel(Actor editor, String id, long version, String reason) {
        var words = ProposalChecks.words(reason);
        var proposal = stored.current(editor, id);
        ProposalPolicy.requireOwnersEditor(editor, proposal);
        deciding.requireMayPublish(editor, proposal);
        requireVersion(proposal, version);
        if (!proposal.isScheduled()) {
            throw new Conflict("forslag-har-anden-status", proposal.state().name());
        }
        var event = new ProposalEvent(Kind.CANCELLED, Author.of(editor), stored.now(), words);
        var back = deciding.returned(proposal, event);
        return stored.log().done(editor, AuditAct.PUBLICATION_SENT_BACK, back);
    }
}
