package dk.virkwiki.proposal;

import dk.virkwiki.shared.Invalid;

/** What an editor answers to a proposal. */
public sealed interface Decision {
    /** What the editor tells the proposer; only an accept may come without. */
    String comment();

    /**
     * Approve it, and publish it when that is the last approval it needs.
     *
     * @param comment may be empty
     * @param publication when and how to publish
     */
    record Accept(String comment, Publication publication) implements Decision {
        /** At once, as a minor change. */
        public Accept(String comment) {
            this(comment, Publication.now());
        }
    }

    /**
     * Let the proposer change it and send it again.
     *
     * @throws Invalid when the comment is blank
     */
    record RequestChanges(String comment) implements Decision {
        public RequestChanges {
            requireComment(comment);
        }
    }

    /**
     * Say no.
     *
     * @throws Invalid when the comment is blank
     */
    record Decline(String comment) implements Decision {
        public Decline {
            requireComment(comment);
        }
    }

    /** The state a proposal gets by it, once that many editors have said so. */
    default ProposalState outcome() {
        return switch (this) {
            case Accept _ -> ProposalState.ACCEPTED;
            case RequestChanges _ -> ProposalState.CHANGES_REQUESTED;
            case Decline _ -> ProposalState.DECLINED;
        };
    }

    private static void requireComment(String comment) {
        if (comment.isBlank()) {
            throw new Invalid("kommentar-mangler");
        }
    }
}
