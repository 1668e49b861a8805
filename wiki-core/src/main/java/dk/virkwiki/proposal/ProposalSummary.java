package dk.virkwiki.proposal;

import dk.virkwiki.proposal.Proposal.Progress;
import dk.virkwiki.proposal.Proposal.ProposedArticle;
import dk.virkwiki.proposal.Proposal.Proposer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * A row of a list of proposals: a proposal without its text and comments.
 *
 * @param id of the proposal
 * @param article what it is about
 * @param text what it began from and why
 * @param proposer who suggests it
 * @param progress state and times
 * @param history answers so far
 * @param handling how it is dealt with
 * @param version of the proposal as it is listed
 */
public record ProposalSummary(
        @Id String id,
        ProposedArticle article,
        Brief text,
        Proposer proposer,
        Progress progress,
        Answers history,
        Handling handling,
        @Nullable Long version) {

    public ProposalSummary {
        handling = Objects.requireNonNullElse(handling, Handling.fresh());
    }

    /**
     * What a proposal began from and why.
     *
     * @param baseNumber the revision it was begun from
     * @param reason may be empty
     * @param need what was looked for when it was written in a consultation, or null
     */
    public record Brief(int baseNumber, String reason, @Nullable Need need) {
        @PersistenceCreator
        public Brief {}

        /** One that was written outside a consultation. */
        public Brief(int baseNumber, String reason) {
            this(baseNumber, reason, null);
        }
    }

    /**
     * Answers to a proposal.
     *
     * @param reviews oldest first
     * @param publishedAs number of the revision it became, or null
     * @param events what else happened, oldest first
     */
    public record Answers(
            List<Review> reviews, @Nullable Integer publishedAs, List<ProposalEvent> events) {

        @PersistenceCreator
        public Answers {
            reviews = List.copyOf(reviews);
            events = List.copyOf(Objects.requireNonNullElse(events, List.of()));
        }

        /** Answers and nothing else. */
        public Answers(List<Review> reviews, @Nullable Integer publishedAs) {
            this(reviews, publishedAs, List.of());
        }

        /** How many approvals count. */
        public long approvals() {
            return reviews.stream().filter(Review::isApproval).count();
        }
    }

    /** Whether it was closed because nothing happened, rather than by its proposer. */
    public boolean isExpired() {
        return state() == ProposalState.WITHDRAWN
                && history.events().stream()
                        .anyMatch(event -> event.kind() == ProposalEvent.Kind.EXPIRED);
    }

    /** Whether it is accepted and waits for the time to be published. */
    public boolean isScheduled() {
        return state() == ProposalState.ACCEPTED && history.publishedAs() == null;
    }

    /** Where it is in its life. */
    public ProposalState state() {
        return progress.state();
    }

    /** The last answer that counts, or null while there is none. */
    public @Nullable Review lastReview() {
        var counting = history.reviews().stream().filter(r -> r.dropped() == null).toList();
        return counting.isEmpty() ? null : counting.getLast();
    }
}
