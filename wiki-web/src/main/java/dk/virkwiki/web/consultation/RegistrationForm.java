package dk.virkwiki.web.consultation;

import dk.virkwiki.consultation.Circumstances;
import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.OpenConsultation;
import dk.virkwiki.consultation.OutcomeDetail;
import dk.virkwiki.consultation.Registration;
import dk.virkwiki.consultation.UsedArticle;
import dk.virkwiki.shared.Invalid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that registers or changes a consultation, as the browser sends it.
 *
 * @param noegle the key it is saved under
 * @param version of the consultation that is changed; null when it is new
 * @param aarsag codes of causes
 * @param udfald letter of the outcome
 * @param detalje code of what is told beside the outcome
 * @param henvist code of whom they were sent to
 * @param organisation code of their kind
 * @param kanal code of how they came
 * @param svaert codes of what was hard
 * @param minutter how long it took
 * @param brugt ids of articles that were opened
 * @param loest ids of those that solved the matter
 * @param manglede whether something was missing in the wiki
 * @param mangler what
 */
record RegistrationForm(
        @Nullable String noegle,
        @Nullable Long version,
        @Nullable List<String> aarsag,
        @Nullable String udfald,
        @Nullable String detalje,
        @Nullable String henvist,
        @Nullable String organisation,
        @Nullable String kanal,
        @Nullable List<String> svaert,
        @Nullable String minutter,
        @Nullable List<String> brugt,
        @Nullable List<String> loest,
        @Nullable Boolean manglede,
        @Nullable String mangler) {

    RegistrationForm {
        aarsag = some(aarsag);
        svaert = some(svaert);
        brugt = some(brugt);
        loest = some(loest);
    }

    /** What is known before anything is chosen: nothing but the trace and the clock. */
    static RegistrationForm of(OpenConsultation open, int minutes) {
        return blank(
                open.consultation(),
                Integer.toString(minutes),
                open.used().stream().map(UsedArticle::articleId).toList(),
                solved(open.used()));
    }

    /** Nothing is known. */
    static RegistrationForm blank(String key) {
        return blank(key, "", List.of(), List.of());
    }

    private static RegistrationForm blank(
            String key, String minutes, List<String> used, List<String> solved) {
        return new RegistrationForm(
                key, null, List.of(), "", "", "", "", "", List.of(), minutes, used, solved, false,
                "");
    }

    /** What was registered. */
    static RegistrationForm of(Consultation saved) {
        var registration = saved.registration();
        var told = registration.circumstances();
        var result = registration.result();
        var missing = registration.missing();
        return new RegistrationForm(
                saved.id(),
                saved.version(),
                registration.causes(),
                result.outcome().key(),
                result.detail() == null ? "" : result.detail().code(),
                result.referredTo(),
                told.organisationType(),
                told.channel(),
                told.barriers(),
                told.minutes() == null ? "" : told.minutes().toString(),
                registration.articles().stream().map(UsedArticle::articleId).toList(),
                solved(registration.articles()),
                missing != null,
                missing == null ? "" : missing.text());
    }

    private static List<String> solved(List<UsedArticle> articles) {
        return articles.stream().filter(UsedArticle::solved).map(UsedArticle::articleId).toList();
    }

    private static List<String> some(@Nullable List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** Codes of the causes chosen. */
    List<String> causes() {
        return some(aarsag);
    }

    /** Codes of what was hard. */
    List<String> barriers() {
        return some(svaert);
    }

    /** Ids of articles that were opened. */
    List<String> used() {
        return some(brugt);
    }

    /** Ids of those that solved the matter. */
    List<String> solved() {
        return some(loest);
    }

    String key() {
        return noegle == null ? "" : noegle;
    }

    /**
     * What is registered; the same as JSON would say it.
     *
     * @throws Invalid when the causes or the outcome are missing, or a value is none
     */
    Registration toRegistration() {
        var articles =
                used().stream()
                        .map(id -> new RegistrationJson.Used(id, solved().contains(id)))
                        .toList();
        return new RegistrationJson(
                        key(),
                        causes(),
                        udfald,
                        detail(),
                        henvist,
                        organisation,
                        kanal,
                        barriers(),
                        minutes(),
                        articles,
                        manglede,
                        mangler,
                        null)
                .toRegistration(null, null);
    }

    /** A detail of another outcome stood chosen when the outcome was changed. */
    private @Nullable String detail() {
        var beside = detalje == null || detalje.isBlank() ? null : detalje.strip();
        return beside != null
                        && OutcomeDetail.find(beside)
                                .filter(one -> one.outcome().key().equalsIgnoreCase(udfald))
                                .isEmpty()
                ? null
                : beside;
    }

    private @Nullable Integer minutes() {
        if (minutter == null || minutter.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(minutter.strip());
        } catch (NumberFormatException notANumber) {
            throw new Invalid("vejledning-minutter", Circumstances.MAX_MINUTES);
        }
    }
}
