package dk.virkwiki.web.consultation;

import dk.virkwiki.consultation.Circumstances;
import dk.virkwiki.consultation.Missing;
import dk.virkwiki.consultation.OpenConsultation;
import dk.virkwiki.consultation.Outcome;
import dk.virkwiki.consultation.OutcomeDetail;
import dk.virkwiki.consultation.Registration;
import dk.virkwiki.consultation.Result;
import dk.virkwiki.consultation.UsedArticle;
import dk.virkwiki.shared.Invalid;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the strip and the browser's queue send to be registered. Only key, causes and outcome are
 * needed.
 *
 * @param key of the open consultation, or made by the browser: 16 to 64 letters, digits and hyphens
 * @param causes codes, at least one
 * @param outcome S, P, H or N
 * @param detail {@code assisted} or {@code new-appointment} with P, {@code service-down} with N
 * @param referredTo code, with H
 * @param minutes left out: as the clock of the open consultation says
 * @param articles left out: as the trace of the open consultation says
 * @param missed whether something was missing in the wiki
 * @param missing what, at most 200 characters
 * @param secondsAgo how long ago it was held by the browser's clock, the difference between then
 *     and now; at most seven days. Left out: just now
 */
record RegistrationJson(
        @Nullable String key,
        @Nullable List<String> causes,
        @Nullable String outcome,
        @Nullable String detail,
        @Nullable String referredTo,
        @Nullable String organisationType,
        @Nullable String channel,
        @Nullable List<String> barriers,
        @Nullable Integer minutes,
        @Nullable List<Used> articles,
        @Nullable Boolean missed,
        @Nullable String missing,
        @Nullable Long secondsAgo) {

    /** An article that was opened. */
    record Used(String id, @Nullable Boolean solved) {
        UsedArticle toArticle() {
            return new UsedArticle(id, Boolean.TRUE.equals(solved));
        }
    }

    String wantedKey() {
        return key == null ? "" : key;
    }

    /** How long ago it was held; what is out of all bounds is left to the front door to refuse. */
    Duration age() {
        long seconds = secondsAgo == null ? 0 : secondsAgo;
        return Duration.ofSeconds(Math.clamp(seconds, 0, Duration.ofDays(366).toSeconds()));
    }

    /**
     * What is registered.
     *
     * @param open the consultation with this key when it is open, for what was left out
     * @throws Invalid when the causes or the outcome are missing, or a value is none
     */
    Registration toRegistration(@Nullable OpenConsultation open, @Nullable Integer clock) {
        return new Registration(
                causes == null ? List.of() : causes,
                result(),
                new Circumstances(
                        word(organisationType),
                        word(channel),
                        barriers == null ? List.of() : barriers,
                        minutes == null ? clock : minutes),
                used(open),
                Boolean.TRUE.equals(missed) || word(missing) != null ? new Missing(missing) : null);
    }

    private List<UsedArticle> used(@Nullable OpenConsultation open) {
        if (articles != null) {
            return articles.stream().map(Used::toArticle).toList();
        }
        return open == null ? List.of() : open.used();
    }

    private Result result() {
        var wanted =
                Outcome.of(outcome == null ? "" : outcome)
                        .orElseThrow(() -> new Invalid("vejledning-uden-udfald"));
        var more = word(detail);
        return new Result(
                wanted,
                more == null
                        ? null
                        : OutcomeDetail.find(more)
                                .orElseThrow(() -> new Invalid("vejledning-udfald")),
                word(referredTo));
    }

    private static @Nullable String word(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
