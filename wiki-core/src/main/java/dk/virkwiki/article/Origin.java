package dk.virkwiki.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a revision comes from and what the public is told about it.
 *
 * @param proposalId the proposal it came from, or null
 * @param act which of the proposal's acts wrote it; each act writes one revision however often it
 *     is done; empty without a proposal
 * @param writers who wrote the text when that was not only the person who published it, the
 *     proposer first
 * @param publicNote one line for readers about what changed, or null for a minor change
 */
public record Origin(
        @Nullable String proposalId,
        String act,
        List<Author> writers,
        @Nullable String publicNote) {
    /** The act of a proposal's first publication. */
    public static final String FIRST = "1";

    private static final Origin NONE = new Origin(null, "", List.of(), null);

    public Origin {
        writers = List.copyOf(writers);
    }

    /** Written by the person who published it, without a proposal. */
    public static Origin none() {
        return NONE;
    }

    /** From a proposal's first publication, without a note. */
    public static Origin of(String proposalId) {
        return new Origin(proposalId, FIRST, List.of(), null);
    }
}
