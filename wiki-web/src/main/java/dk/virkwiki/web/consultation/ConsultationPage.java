package dk.virkwiki.web.consultation;

import dk.virkwiki.consultation.WizardEnding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The open consultation as a page.
 *
 * @param open the open one, or null
 */
record ConsultationPage(@Nullable Open open) {

    /**
     * An open consultation.
     *
     * @param course when it began, how long it has run
     * @param paused whether its clock stands still
     */
    record Open(String course, boolean paused, List<Searched> searches, List<Opened> articles) {}

    /** Words searched for, and the address that searches again. */
    record Searched(String words, String href) {}

    /**
     * An article opened.
     *
     * @param solved whether it solved the matter
     * @param ending the result that was reached when it is a wizard, or null
     */
    record Opened(
            String id, String title, String href, boolean solved, @Nullable WizardEnding ending) {}
}
