package dk.virkwiki.consultation;

import dk.virkwiki.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * How it went.
 *
 * @param detail of that outcome, or null
 * @param referredTo code of {@code referrals.yml}; only with {@link Outcome#REFERRED}, or null
 */
public record Result(Outcome outcome, @Nullable OutcomeDetail detail, @Nullable String referredTo) {
    public Result {
        if (detail != null && detail.outcome() != outcome) {
            throw new Invalid("vejledning-udfald");
        }
        referredTo = outcome == Outcome.REFERRED ? referredTo : null;
    }

    /** An outcome with nothing beside it. */
    public static Result of(Outcome outcome) {
        return new Result(outcome, null, null);
    }
}
