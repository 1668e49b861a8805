package dk.virkwiki.web.editor;

import dk.virkwiki.proposal.ProposedText;
import org.jspecify.annotations.Nullable;

/**
 * What the editor sends.
 *
 * @param tekst the whole file as typed
 * @param begrundelse why
 * @param grundlag number of the revision the text was begun from
 * @param version of the draft or proposal the person has before them; null when nothing is saved
 * @param forslag id of the sent proposal being changed, or null while it is a draft
 * @param som whom the preview is for: {@code virksomhed} or {@code vejleder}
 */
record EditorForm(
        @Nullable String tekst,
        @Nullable String begrundelse,
        @Nullable Integer grundlag,
        @Nullable Long version,
        @Nullable String forslag,
        @Nullable String som) {

    /** Whether a proposal is changed that was sent before. */
    boolean isSent() {
        return forslag != null && !forslag.isBlank();
    }

    /** What was typed; {@code newest} stands in for a base number that was lost. */
    ProposedText text(int newest) {
        return new ProposedText(
                grundlag == null ? newest : Math.clamp(grundlag, 1, newest),
                tekst == null ? "" : tekst,
                begrundelse == null ? "" : begrundelse);
    }

    /** The same form over a draft that has been saved. */
    EditorForm savedAs(@Nullable Long newVersion) {
        return new EditorForm(tekst, begrundelse, grundlag, newVersion, forslag, som);
    }
}
