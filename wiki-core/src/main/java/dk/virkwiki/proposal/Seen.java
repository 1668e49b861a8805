package dk.virkwiki.proposal;

/**
 * A proposal as somebody saw it.
 *
 * @param id of the proposal
 * @param version they had before them
 */
public record Seen(String id, long version) {}
