package dk.virkwiki.web.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that registers or changes a consultation.
 *
 * @param frame where it goes and what it is about
 * @param likely causes to choose first, on keys
 * @param groups every cause
 * @param outcomes how it went
 * @param more what need not be told
 * @param error why it was not saved, or null
 * @param field id of the place the error concerns
 */
record RegisterPage(
        Frame frame,
        List<Cause> likely,
        List<Group> groups,
        List<Outcome> outcomes,
        More more,
        @Nullable String error,
        String field) {

    /**
     * Where the form goes and what it is about.
     *
     * @param heading what it does
     * @param meta when it was, how long, how much was searched and opened
     * @param action address it is sent to
     * @param key the key it is saved under
     * @param version of what is changed, or null
     * @param back where one goes without saving
     */
    record Frame(
            String heading,
            String meta,
            String action,
            String key,
            @Nullable Long version,
            String back) {}

    /**
     * A cause to choose.
     *
     * @param hotkey the key on the keyboard; empty in the whole list
     * @param why why it is likely; empty in the whole list
     * @param words everything the filter looks in
     */
    record Cause(
            String code, String name, String hotkey, String why, String words, boolean chosen) {}

    /** Causes of one kind. */
    record Group(String code, String name, List<Cause> causes) {}

    /** An outcome to choose, with what may be told beside it. */
    record Outcome(String code, String name, String about, boolean chosen, List<Choice> details) {}

    /** A value to choose. */
    record Choice(String code, String name, boolean chosen) {}

    /**
     * What need not be told.
     *
     * @param articles those on the trace; chosen are those that solved the matter
     */
    record More(
            List<Choice> referrals,
            List<Choice> organisationTypes,
            List<Choice> channels,
            List<Choice> barriers,
            List<Choice> articles,
            String minutes,
            boolean missed,
            String missing) {}
}
