package dk.virkwiki.proposal;

import dk.virkwiki.proposal.Proposal.Progress;
import dk.virkwiki.proposal.Proposal.ProposedArticle;
import dk.virkwiki.proposal.Proposal.Proposer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A row of a list of proposals: a proposal without its text and comments.
 *
 * @param id of the proposal
 * @param article what it is about
 * @param text what it began from and why
 * @param proposer who suggests it
 * @param progress state and times
 * @param history answers so far
 */
public record ProposalSummary(
        @Id String id,
        ProposedArticle article,
        Brief text,
        Proposer proposer,
        Progress progress,
        Answers history) {

    /**
     * What a proposal began from and why.
     *
     * @param baseNumber the revision it was begun from
     * @param reason may be empty
     */
    public record Brief(int baseNumber, String reason) {}

    /**
     * Answers to a proposal.
     *
     * @param reviews oldest first
     * @param publishedAs number of the revision it became, or null
     */
    public record Answers(List<Review> reviews, @Nullable Integer publishedAs) {
        public Answers {
            reviews = List.copyOf(reviews);
        }
    }

    /** Where it is in its life. */
    public ProposalState state() {
        return progress.state();
    }

    /** The last answer, or null while there is none. */
    public @Nullable Review lastReview() {
        return history.reviews().isEmpty() ? null : history.reviews().getLast();
    }
}
