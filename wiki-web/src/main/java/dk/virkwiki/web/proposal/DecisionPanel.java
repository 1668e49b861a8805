package dk.virkwiki.web.proposal;

import dk.virkwiki.web.text.CheckView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The panel that decides.
 *
 * @param tabs the decisions open to the person
 * @param chosen the one shown: {@code godkend}, {@code aendring}, {@code afvis} or {@code haster};
 *     empty for none
 * @param approvals how many must approve and how many have, in words; empty when one is enough
 * @param approved that the person has approved and who is missing, in words; null when they have
 *     not
 * @param templates reasons to begin from; empty for an approval
 * @param form what was typed before an error
 * @param error why it was not taken, or null
 * @param publish checks and time of publishing; null when nothing is published by it
 */
record DecisionPanel(
        List<Tab> tabs,
        String chosen,
        String approvals,
        @Nullable String approved,
        List<Template> templates,
        DecisionForm form,
        @Nullable String error,
        @Nullable Publish publish) {

    /**
     * A decision with its address.
     *
     * @param key the single key that opens it; empty for none
     */
    record Tab(String href, String label, boolean current, String key) {}

    /** A reason to begin from. */
    record Template(String code, String label, String text) {}

    /**
     * Checks, and when the text is published.
     *
     * @param checks what the checks say
     * @param last whether the approval is the last that is needed
     * @param others how many others must approve after it
     * @param chooses whether the person may say when
     */
    record Publish(CheckView checks, boolean last, int others, boolean chooses) {}

    /** Whether the text can be approved by one key. */
    public boolean clear() {
        return publish == null || publish.checks().clear();
    }
}
