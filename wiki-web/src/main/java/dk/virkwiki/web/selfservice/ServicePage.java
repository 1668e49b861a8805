package dk.virkwiki.web.selfservice;

import dk.virkwiki.web.layout.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of one self-service.
 *
 * @param heading its name, or that it is new
 * @param action where the form goes
 * @param isNew whether it is being added
 * @param authority who runs it, in words
 * @param form what was typed
 * @param statuses what it can be
 * @param error why it was not saved, or null
 * @param field id of the field the error concerns
 * @param articles those that lead to it
 */
record ServicePage(
        String heading,
        String action,
        boolean isNew,
        String authority,
        ServiceForm form,
        List<Choice> statuses,
        @Nullable String error,
        String field,
        List<Step> articles) {

    /** A status and its words. */
    record Choice(String value, String label) {}
}
