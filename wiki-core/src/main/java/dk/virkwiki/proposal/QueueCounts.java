package dk.virkwiki.proposal;

/**
 * How much lies with an authority's editors.
 *
 * @param waiting proposals that wait for a decision
 * @param changesRequested proposals that wait for their proposers
 */
public record QueueCounts(long waiting, long changesRequested) {}
