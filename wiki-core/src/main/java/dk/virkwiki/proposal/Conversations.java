package dk.virkwiki.proposal;

import static dk.virkwiki.proposal.StoredProposals.requireOpen;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Author;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The front door to what proposers and editors say to each other about a proposal. */
@Service
public class Conversations {
    /** Most comments on one proposal. */
    public static final int MAX_COMMENTS = 500;

    /** Most characters kept of the words a comment is about. */
    public static final int MAX_QUOTE = 2_000;

    private final StoredProposals stored;

    Conversations(StoredProposals stored) {
        this.stored = stored;
    }

    /**
     * Says something about an open proposal as a whole. Saying the same again right away does
     * nothing more.
     *
     * @throws Invalid when it is blank, too long or holds a personal number
     * @throws NotAllowed when the person may not see it
     */
    public Proposal comment(Actor actor, String id, String words) {
        return say(actor, id, words, null);
    }

    /** Says something about a place in an open proposal. */
    public Proposal comment(Actor actor, String id, Comment.Place place, String words) {
        var quote = place.quote().strip();
        var kept = quote.length() <= MAX_QUOTE ? quote : quote.substring(0, MAX_QUOTE);
        return say(actor, id, words, new Comment.Place(place.side(), kept));
    }

    private Proposal say(Actor actor, String id, String words, Comment.@Nullable Place place) {
        var text = ProposalChecks.words(words);
        var comment = new Comment(Author.of(actor), text, stored.now(), place, null);
        return stored.saveAny(
                actor, id, AuditAct.PROPOSAL_COMMENTED, proposal -> said(actor, proposal, comment));
    }

    private Proposal said(Actor actor, Proposal proposal, Comment comment) {
        ProposalPolicy.requireMayComment(actor, proposal);
        if (isSaid(proposal, comment)) {
            return proposal;
        }
        requireOpen(proposal);
        if (proposal.history().comments().size() >= MAX_COMMENTS) {
            throw new Invalid("for-mange-kommentarer", MAX_COMMENTS);
        }
        return proposal.with(proposal.handling().renewed(comment.author(), stored.now()))
                .with(proposal.history().said(comment), stored.now());
    }

    private static boolean isSaid(Proposal proposal, Comment comment) {
        var comments = proposal.history().comments();
        return !comments.isEmpty()
                && comments.getLast().author().equals(comment.author())
                && comments.getLast().text().equals(comment.text())
                && java.util.Objects.equals(comments.getLast().place(), comment.place());
    }

    /**
     * Calls a comment settled.
     *
     * @param number of the comment, counted from 0 in the order they were made
     * @throws NotFound when there is no such comment
     */
    public Proposal resolve(Actor actor, String id, int number) {
        return stored.saveAny(
                actor,
                id,
                AuditAct.PROPOSAL_COMMENTED,
                proposal -> marked(actor, proposal, number, true));
    }

    /** Opens a settled comment again. */
    public Proposal reopen(Actor actor, String id, int number) {
        return stored.saveAny(
                actor,
                id,
                AuditAct.PROPOSAL_COMMENTED,
                proposal -> marked(actor, proposal, number, false));
    }

    private Proposal marked(Actor actor, Proposal proposal, int number, boolean settled) {
        ProposalPolicy.requireMayDiscuss(actor, proposal);
        var comments = proposal.history().comments();
        if (number < 0 || number >= comments.size()) {
            throw new NotFound("kommentar-findes-ikke", number);
        }
        if (comments.get(number).isOpen() != settled) {
            return proposal;
        }
        requireOpen(proposal);
        var by = settled ? Author.of(actor) : null;
        return proposal.with(proposal.history().resolved(number, by), stored.now());
    }
}
