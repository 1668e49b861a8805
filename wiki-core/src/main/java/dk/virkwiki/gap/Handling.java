package dk.virkwiki.gap;

import dk.virkwiki.shared.Conflict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people do about a gap.
 *
 * @param status what has become of it
 * @param owner code of the authority it concerns, or null when nobody knows
 * @param ownerChosen whether a person said so, rather than the nearest article
 * @param work the text that is being written, or null
 * @param coverage the article that covers it, or null
 * @param reason why it will not be covered, or null
 * @param change counts the changes
 */
public record Handling(
        GapStatus status,
        @Nullable String owner,
        boolean ownerChosen,
        @Nullable Work work,
        @Nullable Coverage coverage,
        @Nullable String reason,
        int change) {

    /**
     * A text that is being written.
     *
     * @param proposal its id
     * @param sent whether others than its writer may see it
     */
    public record Work(String proposal, boolean sent) {}

    /**
     * The article that covers a need.
     *
     * @param article its id
     * @param since day it was published, or named as the answer
     * @param proposal the proposal it came from, or null
     */
    public record Coverage(String article, LocalDate since, @Nullable String proposal) {}

    /** Nothing done yet. */
    static Handling fresh(@Nullable String owner) {
        return new Handling(GapStatus.NEW, owner, false, null, null, null, 0);
    }

    /** Whether nobody did anything that must be remembered. */
    boolean isUntouched() {
        return status == GapStatus.NEW && !ownerChosen;
    }

    Handling ownedBy(@Nullable String authority) {
        return new Handling(status, authority, true, work, coverage, reason, change + 1);
    }

    Handling reopened() {
        return moved(GapStatus.NEW, null, null, null);
    }

    Handling worked(Work text) {
        return moved(GapStatus.IN_PROGRESS, text, null, null);
    }

    Handling covered(Coverage by) {
        return moved(GapStatus.COVERED, null, by, null);
    }

    Handling left(String why) {
        return moved(GapStatus.NOT_COVERED, null, null, why);
    }

    private Handling moved(
            GapStatus next, @Nullable Work text, @Nullable Coverage by, @Nullable String why) {
        if (!status.mayBecome(next)) {
            throw new Conflict("hul-aendret");
        }
        return new Handling(next, owner, ownerChosen, text, by, why, change + 1);
    }
}
