package dk.virkwiki.consultation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is worth knowing beside the outcome. */
public enum OutcomeDetail {
    /** The advisor sat beside them and led them through it. */
    ASSISTED(Outcome.PARTLY),
    /** They come again. */
    NEW_APPOINTMENT(Outcome.PARTLY),
    /** The self-service did not work that day. */
    SERVICE_DOWN(Outcome.UNSOLVED);

    private final Outcome outcome;

    OutcomeDetail(Outcome outcome) {
        this.outcome = outcome;
    }

    /** The outcome it belongs to. */
    public Outcome outcome() {
        return outcome;
    }

    /** The detail in forms, JSON and message keys: {@code new-appointment}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those of an outcome. */
    public static List<OutcomeDetail> of(Outcome outcome) {
        return Arrays.stream(values()).filter(detail -> detail.outcome == outcome).toList();
    }

    /** The detail with this code. */
    public static Optional<OutcomeDetail> find(String code) {
        return Arrays.stream(values()).filter(detail -> detail.code().equals(code)).findFirst();
    }
}
