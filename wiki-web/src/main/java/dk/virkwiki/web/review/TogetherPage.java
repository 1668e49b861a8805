package dk.virkwiki.web.review;

import dk.virkwiki.web.text.DifferenceView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Small fixes to be approved in one act.
 *
 * @param fixes each with what it changes
 */
record TogetherPage(List<Fix> fixes) {

    /**
     * A small fix.
     *
     * @param seen id and version
     * @param href its page
     * @param title of its article
     * @param who who suggests it
     * @param reason may be empty
     * @param difference what it changes, as source
     */
    record Fix(
            String seen,
            String href,
            String title,
            String who,
            String reason,
            DifferenceView difference) {}

    /**
     * What came of one.
     *
     * @param href its page
     * @param title of its article
     * @param refused why it was left as it was, or null when it is published
     */
    record Result(String href, String title, @Nullable String refused) {}
}
