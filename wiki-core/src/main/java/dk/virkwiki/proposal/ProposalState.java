package dk.virkwiki.proposal;

import dk.virkwiki.shared.Conflict;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a proposal is in its life, and where it may go from there. An answer that is taken back
 * leads to {@link #SUBMITTED} again.
 */
public enum ProposalState {
    /** Being written; only its proposer sees it. */
    DRAFT,
    /** Waits for the owner's editors. */
    SUBMITTED,
    /** Waits for its proposer. */
    CHANGES_REQUESTED,
    /** Published, or to be published when its time comes. */
    ACCEPTED,
    /** Answered with no. */
    DECLINED,
    /** Taken back by its proposer. */
    WITHDRAWN;

    private Set<ProposalState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(CHANGES_REQUESTED, ACCEPTED, DECLINED, WITHDRAWN);
            case CHANGES_REQUESTED -> EnumSet.of(SUBMITTED, DECLINED, WITHDRAWN);
            case ACCEPTED, DECLINED, WITHDRAWN -> EnumSet.noneOf(ProposalState.class);
        };
    }

    /** Whether a proposal in this state may go to that one. */
    public boolean mayBecome(ProposalState state) {
        return next().contains(state);
    }

    /** Whether it was sent and is not answered for good. */
    public boolean isOpen() {
        return this == SUBMITTED || this == CHANGES_REQUESTED;
    }

    /** Whether nothing more can happen to it. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether an editor answers with it. */
    boolean isAnswer() {
        return this == ACCEPTED || this == CHANGES_REQUESTED || this == DECLINED;
    }

    /**
     * The state after an answer is taken back.
     *
     * @throws Conflict when there is no answer to take back
     */
    ProposalState reopen() {
        if (!isAnswer()) {
            throw new Conflict("forslag-har-anden-status", name());
        }
        return SUBMITTED;
    }

    ProposalState become(ProposalState state) {
        if (!mayBecome(state)) {
            throw new Conflict("forslag-har-anden-status", name());
        }
        return state;
    }
}
