package dk.virkwiki.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleChanged;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Author;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.review.ReviewRules;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.NotAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Counts approvals by the owner's rules, and does what the last one leads to. */
@Component
class Deciding {
    private static final int FOUR_EYES = 2;

    private final StoredProposals stored;
    private final Publishing publishing;
    private final Articles articles;
    private final ReviewRules rules;
    private final ApplicationEventPublisher events;

    Deciding(
            StoredProposals stored,
            Publishing publishing,
            Articles articles,
            ReviewRules rules,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.publishing = publishing;
        this.articles = articles;
        this.rules = rules;
        this.events = events;
    }

    ReviewRights rights(Actor actor, Proposal proposal, Instant now) {
        var state = proposal.state();
        boolean owners = actor.editsFor(proposal.article().owner());
        boolean answers = ProposalPolicy.mayAnswer(actor, proposal);
        boolean publishes = owners && mayPublish(actor, proposal);
        var emergency = proposal.handling().emergency();
        return new ReviewRights(
                answers && state == ProposalState.SUBMITTED,
                answers && state.isOpen() && !ProposalPolicy.isClaimed(actor, proposal, now),
                answers && publishes,
                publishes && proposal.isScheduled(),
                Undoing.mayUndo(actor, proposal, now),
                owners
                        && emergency != null
                        && emergency.unseen()
                        && !proposal.proposer().isWriter(actor.accountId()),
                publishes
                        && proposal.isBy(actor.accountId())
                        && (state == ProposalState.DRAFT || state.isOpen()));
    }

    private boolean mayPublish(Actor actor, Proposal proposal) {
        return rules.of(proposal.article().owner()).mayPublish(actor.accountId());
    }

    void requireMayPublish(Actor actor, Proposal proposal) {
        if (!mayPublish(actor, proposal)) {
            throw new NotAllowed("maa-ikke-udgive");
        }
    }

    void requireUnclaimed(Actor editor, Proposal proposal, Instant now) {
        var claim = proposal.handling().claim();
        if (claim != null && ProposalPolicy.isClaimed(editor, proposal, now)) {
            throw new Conflict("forslag-gennemgaas", claim.by().name());
        }
    }

    /** The owner's number; two at least when the article asks for four eyes, now or as proposed. */
    int approvalsNeeded(Actor reader, Proposal proposal) {
        int asked = rules.of(proposal.article().owner()).approvals();
        return needsFourEyes(reader, proposal) ? Math.max(asked, FOUR_EYES) : asked;
    }

    private boolean needsFourEyes(Actor reader, Proposal proposal) {
        return isFourEyes(ArticleFile.read(proposal.text().source()).metadata())
                || (!proposal.isNew()
                        && isFourEyes(
                                articles.getById(reader, proposal.article().articleId())
                                        .metadata()));
    }

    private static boolean isFourEyes(@Nullable ArticleMetadata metadata) {
        return metadata != null && metadata.standing().fourEyes();
    }

    /** Whether an approval by this person would be one more. */
    boolean countsFor(Actor actor, Proposal proposal) {
        int needed = approvalsNeeded(actor, proposal);
        return !isAuthorAmongSeveral(actor, proposal, needed) && !hasApproved(actor, proposal);
    }

    private static boolean isAuthorAmongSeveral(Actor actor, Proposal proposal, int needed) {
        return needed > 1 && proposal.proposer().isWriter(actor.accountId());
    }

    private static boolean hasApproved(Actor actor, Proposal proposal) {
        var account = actor.requireAccountId();
        return proposal.history().approvals().stream().anyMatch(one -> one.isBy(account));
    }

    /** The proposal with one approval more, published or planned when that was the last. */
    Proposal approve(Actor reviewer, Proposal proposal, Review review, Publication wanted) {
        int needed = approvalsNeeded(reviewer, proposal);
        if (isAuthorAmongSeveral(reviewer, proposal, needed)) {
            throw new NotAllowed("medforfatter-godkender-ikke");
        }
        if (hasApproved(reviewer, proposal)) {
            return proposal;
        }
        publishing.requireUnstopped(reviewer, proposal);
        var earlier = proposal.history().approvals();
        boolean publishes = mayPublish(reviewer, proposal);
        var publication = ProposalChecks.publication(wanted, review.at());
        var handling =
                publishes ? proposal.handling().publishing(publication) : proposal.handling();
        boolean isEnough = earlier.size() + 1 >= needed && handling.publication() != null;
        if (!isEnough) {
            var approved = proposal.approved(review, handling.claimed(null));
            return stored.save(reviewer, AuditAct.PROPOSAL_APPROVED, approved);
        }
        return finish(reviewer, proposal.with(handling), review);
    }

    private Proposal finish(Actor reviewer, Proposal proposal, Review review) {
        var due = Optional.ofNullable(proposal.handling().publication()).map(Publication::at);
        if (due.filter(at -> at.isAfter(review.at())).isEmpty()) {
            var accepted = publishing.accept(reviewer, proposal, review);
            return stored.log().done(reviewer, AuditAct.PROPOSAL_ACCEPTED, accepted);
        }
        publishing.requireClean(reviewer, proposal);
        var planned = proposal.after(review, proposal.handling());
        return told(stored.save(reviewer, AuditAct.PUBLICATION_SCHEDULED, planned));
    }

    /** A planned publication that comes to nothing: back in the queue, its approvals gone. */
    Proposal returned(Proposal scheduled, ProposalEvent event) {
        var history =
                scheduled
                        .history()
                        .withoutApprovals(Review.Dropped.RETURNED)
                        .happened(event.kind(), event.author(), event.at(), event.detail());
        var handling = scheduled.handling().publishing(null);
        return told(stored.save(scheduled.reopened(history, handling, event.at())));
    }

    /** Readers are told beforehand of texts that are to hold, so their page is out of date. */
    private Proposal told(Proposal proposal) {
        if (!proposal.isNew()) {
            events.publishEvent(new ArticleChanged(List.of(proposal.article().articleId())));
        }
        return proposal;
    }

    /** The person a decision was made by, for carrying it out later. */
    static Actor editor(Proposal proposal, Author author) {
        return new Actor(
                author.accountId(),
                author.name(),
                dk.virkwiki.account.Role.EDITOR,
                proposal.article().owner(),
                null);
    }
}
