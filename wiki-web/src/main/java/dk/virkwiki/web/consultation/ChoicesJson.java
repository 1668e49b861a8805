package dk.virkwiki.web.consultation;

import java.util.List;

/**
 * Everything a registration chooses from.
 *
 * @param causes on two levels
 * @param outcomes in the order of the keys
 * @param referrals to whom, with outcome H
 */
record ChoicesJson(
        List<Group> causes,
        List<OutcomeChoice> outcomes,
        List<Choice> referrals,
        List<Choice> organisationTypes,
        List<Choice> channels,
        List<Choice> barriers) {

    /** Causes of one kind. */
    record Group(String code, String name, List<CauseChoice> causes) {}

    /**
     * A cause.
     *
     * @param words what people call it, for the filter while typing
     */
    record CauseChoice(String code, String name, String description, List<String> words) {}

    /**
     * An outcome.
     *
     * @param code the letter on the keyboard
     * @param about a few words more
     * @param details what may be told beside it
     */
    record OutcomeChoice(String code, String name, String about, List<Choice> details) {}

    /** A code and its words. */
    record Choice(String code, String name) {}
}
