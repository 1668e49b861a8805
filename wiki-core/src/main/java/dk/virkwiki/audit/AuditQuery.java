package dk.virkwiki.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log are wanted; what is null does not limit.
 *
 * @param accountId who did it
 * @param act what was done
 * @param kind sort of thing it was done to; with a subject's id, that thing
 * @param subjectId id of the thing; asked only together with a kind
 * @param from first moment
 * @param until first moment after
 */
public record AuditQuery(
        @Nullable String accountId,
        @Nullable AuditAct act,
        AuditSubject.@Nullable Kind kind,
        @Nullable String subjectId,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Every line. */
    public static AuditQuery everything() {
        return new AuditQuery(null, null, null, null, null, null);
    }
}
