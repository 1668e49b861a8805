package dk.virkwiki.web.improve;

import org.jspecify.annotations.Nullable;

/**
 * The form for an editor's better text.
 *
 * @param id of the proposal
 * @param title of its article
 * @param who who suggests it
 * @param base the revision it was begun from
 * @param version of the proposal; sent back with the form
 * @param typed text and words, as stored or as typed before an error
 * @param error why it was not taken, or null
 */
record ImprovePage(
        String id,
        String title,
        String who,
        int base,
        @Nullable Long version,
        Typed typed,
        @Nullable String error) {
    /**
     * What stands in the fields.
     *
     * @param line the line to go to, counted from 1; 0 for none
     */
    record Typed(String text, String why, int line) {}
}
