package dk.virkwiki.searchlog;

import dk.virkwiki.shared.Audience;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What searches are counted by.
 *
 * @param library name of the library an advisor sits at, else null
 */
record SearchKey(LocalDate day, String words, Audience audience, @Nullable String library) {
    String id() {
        return day + "|" + audience.name() + "|" + (library == null ? "" : library) + "|" + words;
    }
}
