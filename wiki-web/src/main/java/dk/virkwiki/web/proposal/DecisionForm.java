package dk.virkwiki.web.proposal;

import dk.virkwiki.proposal.Decision;
import dk.virkwiki.proposal.Publication;
import dk.virkwiki.shared.Invalid;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An editor's answer as the browser sends it.
 *
 * @param afgoerelse {@code godkend}, {@code aendring}, {@code afvis} or {@code haster}
 * @param svar what the proposer is told
 * @param version of the proposal the editor saw
 * @param skabelon codes of reasons that were ticked
 * @param hvornaar {@code nu}, {@code tidspunkt} or {@code dato}
 * @param tidspunkt a Danish date and time of day: {@code 2026-12-01T08:00}
 * @param dato a Danish day: {@code 2026-12-01}
 * @param nyt one line for readers; blank for a minor change
 * @param laest whether the editor has read the whole page and vouches for it
 */
record DecisionForm(
        @Nullable String afgoerelse,
        @Nullable String svar,
        @Nullable Long version,
        @Nullable List<String> skabelon,
        @Nullable String hvornaar,
        @Nullable String tidspunkt,
        @Nullable String dato,
        @Nullable String nyt,
        @Nullable Boolean laest) {
    static final String ACCEPT = "godkend";
    static final String REQUEST = "aendring";
    static final String DECLINE = "afvis";
    static final String HURRY = "haster";
    static final String NOW = "nu";
    static final String AT = "tidspunkt";
    static final String FROM = "dato";

    /** Nothing typed yet. */
    static DecisionForm empty() {
        return new DecisionForm(null, null, null, null, null, null, null, null, null);
    }

    /**
     * The decision.
     *
     * @param words what the proposer is told, ticked reasons included
     * @param reasons why it is published although a check is amber
     * @throws Invalid when none was chosen, a reason is missing, or the time cannot be read
     */
    Decision toDecision(String words, String reasons) {
        return switch (afgoerelse) {
            case ACCEPT -> new Decision.Accept(words, publication(reasons));
            case REQUEST -> new Decision.RequestChanges(words);
            case DECLINE -> new Decision.Decline(words);
            case null, default -> throw new Invalid("afgoerelse-mangler");
        };
    }

    /** When and how to publish. */
    Publication publication(String reasons) {
        var told = when().telling(nyt).because(reasons);
        return hasReadAll() ? told.havingReadAll() : told;
    }

    private Publication when() {
        try {
            return switch (chosenTime()) {
                case AT -> Publication.at(LocalDateTime.parse(text(tidspunkt)));
                case FROM -> Publication.from(LocalDate.parse(text(dato)));
                default -> Publication.now();
            };
        } catch (DateTimeParseException unreadable) {
            throw new Invalid("tidspunkt-ugyldigt");
        }
    }

    /** Whether the editor ticked that they have read the whole page. */
    public boolean hasReadAll() {
        return Boolean.TRUE.equals(laest);
    }

    boolean accepts() {
        return ACCEPT.equals(afgoerelse);
    }

    public String chosenTime() {
        return Objects.requireNonNullElse(hvornaar, NOW);
    }

    public List<String> ticked() {
        return Objects.requireNonNullElse(skabelon, List.of());
    }

    public String text() {
        return text(svar);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** The version the editor saw; none ever has −1. */
    long seen() {
        return Objects.requireNonNullElse(version, -1L);
    }
}
