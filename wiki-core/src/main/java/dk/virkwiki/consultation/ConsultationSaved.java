package dk.virkwiki.consultation;

import org.jspecify.annotations.Nullable;

/**
 * A consultation was registered, changed or taken back; those who count take {@code before} out and
 * {@code after} in. Told again after a crash: whoever listens counts each id and version once.
 *
 * @param before what it said; null when it is new
 * @param after what it says now; null when it was taken back
 */
public record ConsultationSaved(@Nullable Consultation before, @Nullable Consultation after) {}
