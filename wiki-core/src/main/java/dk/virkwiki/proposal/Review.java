package dk.virkwiki.proposal;

import dk.virkwiki.article.Author;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An editor's answer as a proposal keeps it.
 *
 * @param reviewer who answered
 * @param outcome what they answered: accepted, changes requested or declined; an accept is one
 *     approval and may not be enough
 * @param comment what the editor told the proposer; may be empty for an accept
 * @param at when
 * @param dropped why it no longer counts, or null while it does
 */
public record Review(
        Author reviewer,
        ProposalState outcome,
        String comment,
        Instant at,
        @Nullable Dropped dropped) {
    /** Why an answer no longer counts. */
    public enum Dropped {
        /** The proposer changed the text. */
        REWRITTEN,
        /** An editor changed the text. */
        IMPROVED,
        /** Collisions with the article were settled. */
        RESOLVED,
        /** It could not be published when its time came. */
        RETURNED,
        /** The editor took it back. */
        UNDONE
    }

    /** Whether it is an approval that counts. */
    public boolean isApproval() {
        return outcome == ProposalState.ACCEPTED && dropped == null;
    }

    boolean isBy(String accountId, Decision decision) {
        return isBy(accountId)
                && outcome == decision.outcome()
                && comment.equals(decision.comment().strip());
    }

    boolean isBy(String accountId) {
        return reviewer.accountId().equals(accountId);
    }

    Review dropped(Dropped why) {
        return dropped == null ? new Review(reviewer, outcome, comment, at, why) : this;
    }
}
