package dk.virkwiki.web.editor;

import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.web.text.NeedForm;
import org.jspecify.annotations.Nullable;

/**
 * What the editor sends.
 *
 * @param tekst the text as typed: the whole file, or one section of it
 * @param begrundelse why
 * @param grundlag number of the revision the text was begun from
 * @param version of the draft or proposal the person has before them; null when nothing is saved
 * @param forslag id of the sent proposal being changed, or null while it is a draft
 * @param som whom the preview is for: {@code virksomhed} or {@code vejleder}
 * @param del what stands around the section being edited, or null for the whole file
 * @param felter front matter as a form, or null where it is not shown so
 * @param behov what was looked for in the consultation it is written in, or null
 */
record EditorForm(
        @Nullable String tekst,
        @Nullable String begrundelse,
        @Nullable Integer grundlag,
        @Nullable Long version,
        @Nullable String forslag,
        @Nullable String som,
        @Nullable Part del,
        @Nullable MatterForm felter,
        @Nullable NeedForm behov) {

    /**
     * What stands around the section being edited. It travels with the form, so that what was typed
     * is a whole file wherever it ends up.
     *
     * @param afsnit the section, as its address names it
     * @param foer the file above it
     * @param efter the file below it
     */
    record Part(@Nullable String afsnit, @Nullable String foer, @Nullable String efter) {}

    /** Whether a proposal is changed that was sent before. */
    boolean isSent() {
        return forslag != null && !forslag.isBlank();
    }

    /** The section being edited, or null for the whole file. */
    @Nullable String section() {
        return del == null || del.afsnit() == null || del.afsnit().isBlank() ? null : del.afsnit();
    }

    /** What was typed; {@code newest} stands in for a base number that was lost. */
    ProposedText text(int newest) {
        var text =
                new ProposedText(
                        grundlag == null || newest == 0 ? newest : Math.clamp(grundlag, 1, newest),
                        whole(),
                        begrundelse == null ? "" : begrundelse);
        return text.neededFor(behov == null ? null : behov.need());
    }

    /** The whole file, with the section where it belongs. */
    String whole() {
        return del == null ? unix(tekst) : before() + unix(tekst) + unix(del.efter());
    }

    /** What stands above the field in the whole file. */
    String before() {
        var above = del == null ? "" : unix(del.foer());
        return felter == null ? above : felter.in(above);
    }

    /** Where the section begins in the whole file. */
    int partStart() {
        return before().length();
    }

    /** Where the section ends in the whole file. */
    int partEnd() {
        return partStart() + unix(tekst).length();
    }

    /** The same form over a draft that has been saved. */
    EditorForm savedAs(@Nullable Long newVersion) {
        return new EditorForm(
                tekst, begrundelse, grundlag, newVersion, forslag, som, del, felter, behov);
    }

    /** The text with one kind of line break: browsers send another. */
    static String unix(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n');
    }
}
