package dk.virkwiki.proposal;

import dk.virkwiki.shared.WikiFailure;
import org.jspecify.annotations.Nullable;

/**
 * What came of one proposal when several were decided in one act.
 *
 * @param id of the proposal
 * @param title of its article; empty when the proposal cannot be seen
 * @param failure why it was left as it was, or null when it was decided
 */
public record Outcome(String id, String title, @Nullable WikiFailure failure) {
    /** Whether it was decided. */
    public boolean isDone() {
        return failure == null;
    }
}
