package dk.virkwiki.proposal;

import static dk.virkwiki.proposal.StoredProposals.requireVersion;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Author;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.proposal.ProposalEvent.Kind;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The front door to what cannot wait: an editor of the owner publishes their own text at once, and
 * another editor looks at it afterwards. It is the only way to decide on a proposal of one's own.
 */
@Service
public class Emergencies {
    private static final Logger LOG = LoggerFactory.getLogger(Emergencies.class);

    private final StoredProposals stored;
    private final Proposals proposals;
    private final Publishing publishing;
    private final Deciding deciding;

    Emergencies(
            StoredProposals stored, Proposals proposals, Publishing publishing, Deciding deciding) {
        this.stored = stored;
        this.proposals = proposals;
        this.publishing = publishing;
        this.deciding = deciding;
    }

    /**
     * Publishes the editor's own draft or proposal at once.
     *
     * @param seen the draft or proposal as the editor saw it
     * @param reason why it cannot wait
     * @param publication what the public is told; its time is not asked for
     * @throws MergeConflict when it and the article changed the same place
     * @throws Invalid when the reason is missing, or as for {@link Proposals#submit}
     * @throws NotAllowed when the text is not the person's own, or they may not publish for its
     *     owner
     */
    public Proposal publish(Actor editor, Seen seen, String reason, Publication publication) {
        var why = ProposalChecks.words(reason);
        var proposal = stored.own(editor, seen.id());
        ProposalPolicy.requireOwnersEditor(editor, proposal);
        deciding.requireMayPublish(editor, proposal);
        if (proposal.state() == ProposalState.ACCEPTED && proposal.handling().emergency() != null) {
            return proposal;
        }
        var hurried = hurried(editor, proposal, seen, why, publication.atOnce());
        var review = new Review(Author.of(editor), ProposalState.ACCEPTED, why, stored.now(), null);
        var published = publishing.accept(editor, hurried, review);
        LOG.warn("{} published their own proposal {} at once", editor.accountId(), seen.id());
        return published;
    }

    /** The proposal marked before anything is published, so that a crash cannot lose the mark. */
    private Proposal hurried(
            Actor editor, Proposal proposal, Seen seen, String why, Publication publication) {
        if (proposal.state().isOpen() && proposal.handling().emergency() != null) {
            return proposal;
        }
        requireVersion(proposal, seen.version());
        if (proposal.state() != ProposalState.DRAFT && !proposal.state().isOpen()) {
            throw new Conflict("forslag-har-anden-status", proposal.state().name());
        }
        var about = proposals.requireSendable(editor, proposal).about();
        publishing.requireClean(editor, proposal);
        publishing.requireUnstopped(editor, proposal);
        var now = stored.now();
        var handling =
                proposal.handling()
                        .publishing(ProposalChecks.publication(publication, now))
                        .hurried(Emergency.now(why, now));
        var noted = proposal.history().happened(Kind.HURRIED, Author.of(editor), now, why);
        return stored.save(
                editor,
                AuditAct.EMERGENCY_PUBLISHED,
                proposal.sentAtOnce(about, handling, noted, now));
    }

    /**
     * Says that another editor has looked at what was published at once.
     *
     * @throws NotAllowed when the person wrote it or does not edit for the owner
     */
    public Proposal markSeen(Actor editor, String id) {
        return stored.saveAny(
                editor, id, AuditAct.EMERGENCY_SEEN, proposal -> seen(editor, proposal));
    }

    private Proposal seen(Actor editor, Proposal proposal) {
        ProposalPolicy.requireOwnersEditor(editor, proposal);
        ProposalPolicy.require(
                !proposal.proposer().isWriter(editor.accountId()), "ikke-eget-forslag");
        var emergency = proposal.handling().emergency();
        if (emergency == null) {
            throw new Conflict("intet-at-se");
        }
        if (!emergency.unseen()) {
            return proposal;
        }
        var now = stored.now();
        var author = Author.of(editor);
        return proposal.with(proposal.handling().hurried(emergency.seen(author)))
                .with(proposal.history().happened(Kind.SEEN, author, now, ""), now);
    }
}
