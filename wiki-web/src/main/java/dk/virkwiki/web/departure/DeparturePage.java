package dk.virkwiki.web.departure;

import org.jspecify.annotations.Nullable;

/**
 * What the forms for moving and withdrawing show.
 *
 * @param slug the article's address now
 * @param address the page of the article
 * @param title its title
 * @param answer when an answer can be expected
 * @param number of the revision shown, sent back with the form
 * @param form what was typed
 * @param mistake why it was not sent, or null
 */
record DeparturePage(
        String slug,
        String address,
        String title,
        String answer,
        int number,
        DepartureForm form,
        @Nullable Mistake mistake) {

    /** Why it was not sent, and the field to mend. */
    record Mistake(String words, String href) {}
}
