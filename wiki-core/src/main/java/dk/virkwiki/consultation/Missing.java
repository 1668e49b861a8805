package dk.virkwiki.consultation;

import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.PersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Something was missing in the wiki.
 *
 * @param text what, in the advisor's words; null when nothing was written, or when it has been kept
 *     for as long as it may be
 */
public record Missing(@Nullable String text) {
    /** Most characters. */
    public static final int LONGEST = 200;

    public Missing {
        text = text == null || text.isBlank() ? null : text.strip();
        if (text != null && text.length() > LONGEST) {
            throw new Invalid("vejledning-for-langt", LONGEST);
        }
        if (text != null && !PersonalNumbers.find(text).isEmpty()) {
            throw new Invalid("vejledning-personnummer");
        }
    }
}
