package dk.virkwiki.proposal;

import dk.virkwiki.article.Author;
import java.time.Instant;

/**
 * Something that happened to a sent proposal besides answers and comments.
 *
 * @param kind what happened
 * @param author who did it; the wiki itself for what happens by the clock
 * @param at when
 * @param detail words or a code, as the kind says; may be empty
 */
public record ProposalEvent(Kind kind, Author author, Instant at, String detail) {
    /** What can happen. */
    public enum Kind {
        /** The proposer changed the text; approvals fell away. */
        REWRITTEN,
        /** An editor changed the text; approvals fell away. The detail says why, in words. */
        IMPROVED,
        /** Somebody settled the places where it and the article collided; approvals fell away. */
        RESOLVED,
        /** An editor took the review over from the one whose name is the detail. */
        TAKEN_OVER,
        /** It was to be published and could not be; the detail is the failure's code. */
        RETURNED,
        /** An editor took the planned publication back. The detail says why, in words. */
        CANCELLED,
        /** An editor took their decision back; the detail is the outcome that was undone. */
        UNDONE,
        /** An editor published their own text at once. The detail says why, in words. */
        HURRIED,
        /** Another editor has looked at what was published at once. */
        SEEN,
        /** Its parties were told that it will be closed if nothing happens. */
        REMINDED,
        /** It was closed because nothing happened for too long. */
        EXPIRED
    }
}
