package dk.virkwiki.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Author;
import dk.virkwiki.article.Edit;
import dk.virkwiki.article.HeaderEdit;
import dk.virkwiki.article.Origin;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.proposal.ProposalEvent.Kind;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.NotAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a fresh decision back. */
@Component
class Undoing {
    /** How long a decision can be taken back. */
    static final Duration GRACE = Duration.ofSeconds(10);

    private final StoredProposals stored;
    private final Articles articles;

    Undoing(StoredProposals stored, Articles articles) {
        this.stored = stored;
        this.articles = articles;
    }

    static boolean mayUndo(Actor actor, Proposal proposal, Instant now) {
        var last = proposal.lastReview();
        return actor.accountId() != null
                && last != null
                && last.isBy(actor.accountId())
                && isFresh(last, now)
                && isDecided(proposal, last);
    }

    private static boolean isFresh(Review review, Instant now) {
        return !review.at().plus(GRACE).isBefore(now);
    }

    /** Whether the answer is what the proposal stands at: decided, or approved and waiting. */
    private static boolean isDecided(Proposal proposal, Review last) {
        return proposal.state() == last.outcome()
                || (proposal.state() == ProposalState.SUBMITTED && last.isApproval());
    }

    Proposal undo(Actor editor, Proposal proposal, Instant now) {
        var last = proposal.lastReview();
        if (last == null) {
            var undone = proposal.history().events(Kind.UNDONE);
            if (!undone.isEmpty() && undone.getLast().author().equals(Author.of(editor))) {
                return proposal;
            }
            throw new Conflict("intet-at-fortryde");
        }
        if (!last.isBy(editor.requireAccountId())) {
            throw new NotAllowed("kun-egen-afgoerelse");
        }
        var number = proposal.history().publishedAs();
        boolean restored = number != null && isRestored(proposal);
        if (!restored && (!isFresh(last, now) || !isDecided(proposal, last))) {
            throw new Conflict("for-sent-at-fortryde");
        }
        if (number != null && !restored) {
            restore(editor, proposal, number);
            stored.log().restored(editor, proposal);
        }
        return reopened(editor, proposal, last, now);
    }

    private Proposal reopened(Actor editor, Proposal proposal, Review last, Instant now) {
        var history =
                proposal.history()
                        .withoutLastReview(Review.Dropped.UNDONE)
                        .happened(Kind.UNDONE, Author.of(editor), now, last.outcome().name());
        if (proposal.state() == ProposalState.SUBMITTED) {
            return stored.save(editor, AuditAct.DECISION_UNDONE, proposal.with(history, now));
        }
        var handling =
                proposal.history().publishedAs() == null
                        ? proposal.handling().publishing(null)
                        : proposal.handling().nextRound();
        return stored.save(
                editor, AuditAct.DECISION_UNDONE, proposal.reopened(history, handling, now));
    }

    private boolean isRestored(Proposal proposal) {
        return articles.findRevisionOf(proposal.id(), undoing(proposal)).isPresent();
    }

    private static String undoing(Proposal proposal) {
        return Handling.undoing(proposal.handling().round());
    }

    private void restore(Actor editor, Proposal proposal, int number) {
        var article = articles.getById(editor, proposal.article().articleId());
        if (article.number() != number) {
            throw new Conflict("artikel-aendret", article.title());
        }
        var origin = new Origin(proposal.id(), undoing(proposal), List.of(), null);
        articles.apply(editor, new Edit(article.id(), number, before(article, number), "", origin));
    }

    /** The text before the publication; a new article is hidden again instead. */
    private String before(Article article, int number) {
        if (number == 1) {
            return HeaderEdit.set(article.source(), "status", ArticleStatus.DRAFT.code());
        }
        return FinalText.moved(article, articles.revision(article, number - 1).source());
    }
}
