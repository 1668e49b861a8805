package dk.virkwiki.gap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of a gap. */
public enum GapStatus {
    /** Nobody has taken it up. */
    NEW,
    /** Somebody writes about it, or their proposal waits for an answer. */
    IN_PROGRESS,
    /** There is an article. */
    COVERED,
    /** There will be none, for a reason. */
    NOT_COVERED;

    /** The status in addresses and message keys: {@code in-progress}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status with this code. */
    public static Optional<GapStatus> of(String code) {
        return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
    }

    /** Whether a gap may go from here to there. */
    boolean mayBecome(GapStatus next) {
        return switch (this) {
            case NEW -> true;
            case IN_PROGRESS -> true;
            case COVERED -> next != NOT_COVERED;
            case NOT_COVERED -> next != COVERED;
        };
    }
}
