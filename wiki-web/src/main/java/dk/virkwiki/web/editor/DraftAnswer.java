package dk.virkwiki.web.editor;

import dk.virkwiki.web.editor.EditorPage.Mistake;
import dk.virkwiki.web.text.Flaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the browser is told about saving while typing.
 *
 * @param words the sentence to show
 * @param version of the draft now, or null when it was not saved
 * @param line the line in the text that stopped it, or null
 * @param spot the place in the field that stopped it, or null
 * @param flaws what the checks before publishing find in what was sent
 * @param ways how many there are through a wizard, in words; empty for other texts
 */
record DraftAnswer(
        String words,
        @Nullable Long version,
        @Nullable Integer line,
        @Nullable Place spot,
        List<Flaw> flaws,
        String ways) {

    /** A field by its anchor, and the characters it is about. */
    record Place(String field, int from, int to) {
        /** The place of a mistake, or null when it has none. */
        static @Nullable Place of(Mistake mistake) {
            var spot = mistake.spot();
            return spot == null
                    ? null
                    : new Place(mistake.href().substring(1), spot.from(), spot.to());
        }
    }
}
