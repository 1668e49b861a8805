package dk.virkwiki.web.editor;

import dk.virkwiki.shared.Lines;
import dk.virkwiki.shared.PersonalNumbers;
import dk.virkwiki.web.editor.EditorPage.Spot;
import org.jspecify.annotations.Nullable;

/** Where in a field something looks like a personal number; never what it is. */
final class PersonalNumberSpot {
    private PersonalNumberSpot() {}

    /** The first on this line, counted from 1, or null. */
    static @Nullable Spot onLine(String typed, int line) {
        var text = EditorForm.unix(typed);
        return PersonalNumbers.find(text).stream()
                .filter(place -> lineOf(text, place.start()) == line)
                .findFirst()
                .map(place -> new Spot(place.start(), place.end()))
                .orElse(null);
    }

    private static int lineOf(String text, int at) {
        return 1 + Lines.breaks(text.substring(0, at));
    }
}
