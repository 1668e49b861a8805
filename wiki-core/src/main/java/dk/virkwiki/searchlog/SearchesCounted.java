package dk.virkwiki.searchlog;

import java.time.LocalDate;
import java.util.Set;

/**
 * The log has newer numbers for these words of a day.
 *
 * @param words masked and normalised
 */
public record SearchesCounted(LocalDate day, Set<String> words) {
    public SearchesCounted {
        words = Set.copyOf(words);
    }
}
