package dk.virkwiki.web.revision;

import dk.virkwiki.web.layout.Moments.Moment;
import dk.virkwiki.web.text.DifferenceView;
import org.jspecify.annotations.Nullable;

/**
 * The form that restores an earlier text.
 *
 * @param slug address of the article
 * @param address the page of the article
 * @param title title of the article today
 * @param number the version to restore
 * @param when it was saved
 * @param current the version that is published now; sent back with the form
 * @param proposes whether it only becomes a proposal
 * @param difference what it would change
 * @param typed the answer to an error
 */
record RestorePage(
        String slug,
        String address,
        String title,
        String number,
        Moment when,
        String current,
        boolean proposes,
        DifferenceView difference,
        Typed typed) {

    /**
     * What was typed.
     *
     * @param error why it was not taken, or null
     */
    record Typed(String why, @Nullable String error) {}
}
