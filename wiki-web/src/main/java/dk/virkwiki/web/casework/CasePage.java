package dk.virkwiki.web.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short form.
 *
 * @param id of the draft it becomes
 * @param title what it was about
 * @param story what was typed
 * @param about choices, with what is known chosen
 * @param hints words that may name a business or a person
 * @param error why it was not sent, or null
 */
record CasePage(
        String id,
        String title,
        Story story,
        About about,
        List<String> hints,
        @Nullable String error) {

    /** What was typed. */
    record Story(String situation, String tried, String solution) {}

    /**
     * What is known of the consultation.
     *
     * @param types kinds of organisations
     * @param minutes how long it took, or null
     * @param causes those it may have been about
     * @param articles that were opened
     * @param owners authorities that can look at it
     */
    record About(
            List<Choice> types,
            @Nullable Integer minutes,
            List<Choice> causes,
            List<Choice> articles,
            List<Choice> owners) {}

    /** Something that can be chosen. */
    record Choice(String code, String name, boolean chosen) {}
}
