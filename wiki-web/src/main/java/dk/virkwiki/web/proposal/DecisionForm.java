package dk.virkwiki.web.proposal;

import dk.virkwiki.proposal.Decision;
import dk.virkwiki.shared.Invalid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An editor's answer as the browser sends it.
 *
 * @param afgoerelse {@code godkend}, {@code aendring} or {@code afvis}
 * @param svar what the proposer is told
 * @param version of the proposal the editor saw
 */
record DecisionForm(@Nullable String afgoerelse, @Nullable String svar, @Nullable Long version) {
    static final String ACCEPT = "godkend";
    static final String REQUEST = "aendring";
    static final String DECLINE = "afvis";

    /**
     * The decision.
     *
     * @throws Invalid when none was chosen, or a reason is missing
     */
    Decision toDecision() {
        return switch (afgoerelse) {
            case ACCEPT -> new Decision.Accept(text());
            case REQUEST -> new Decision.RequestChanges(text());
            case DECLINE -> new Decision.Decline(text());
            case null, default -> throw new Invalid("afgoerelse-mangler");
        };
    }

    String text() {
        return Objects.requireNonNullElse(svar, "");
    }

    /** The version the editor saw; none ever has −1. */
    long seen() {
        return Objects.requireNonNullElse(version, -1L);
    }
}
