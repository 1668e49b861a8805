package dk.virkwiki.web.text;

import dk.virkwiki.proposal.Need;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was looked for, as a form carries it. The form carries it itself, since the consultation may
 * be over when a draft is sent.
 *
 * @param med set when the writer lets the editors see it
 * @param aarsager codes of causes
 * @param ord words that were searched for
 */
public record NeedForm(
        @Nullable String med, @Nullable List<String> aarsager, @Nullable List<String> ord) {

    /** What it says; null when it is to be left out, or nothing is known. */
    public @Nullable Need need() {
        return med == null ? null : known();
    }

    private @Nullable Need known() {
        var need =
                new Need(
                        Objects.requireNonNullElse(aarsager, List.of()),
                        Objects.requireNonNullElse(ord, List.of()));
        return need.isEmpty() ? null : need;
    }

    /** What a form said, for showing it again. */
    static @Nullable NeedView again(@Nullable NeedForm form, Needs needs) {
        var known = form == null ? null : form.known();
        return known == null || form == null ? null : needs.view(known, form.med() != null);
    }
}
