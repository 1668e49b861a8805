package dk.virkwiki.proposal;

/** What part of an authority's proposals an editor looks at. */
public enum QueueFilter {
    /** Everything that waits for a decision, first sent first. */
    WAITING,
    /** What this editor has claimed. */
    MINE,
    /** What nobody is looking at. */
    UNCLAIMED,
    /** What has waited longer than the authority wants. */
    OVERDUE,
    /** Small fixes. */
    SMALL,
    /** What was published at once and no other editor has looked at. */
    TO_SEE,
    /** Most asked for first. */
    DEMANDED,
    /** Changes of text. */
    EDITS,
    /** New articles. */
    CREATIONS,
    /** Articles to be withdrawn. */
    WITHDRAWALS,
    /** Articles to get another address. */
    MOVES,
    /** What waits for its proposer. */
    SENT_BACK,
    /** What is accepted and will be published, next first. */
    SCHEDULED
}
