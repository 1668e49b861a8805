package dk.virkwiki.consultation;

import dk.virkwiki.shared.Invalid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Several consultations of one day that are entered at once: from memory after a busy day, or from
 * strokes on paper.
 *
 * @param key makes entering it twice be once
 * @param library name of the library; null for the advisor's own
 * @param day when they were held
 * @param times how many
 */
public record Tally(String key, @Nullable String library, LocalDate day, int times) {
    /** Most consultations in one. */
    public static final int MAX_TIMES = 200;

    public Tally {
        library = library == null || library.isBlank() ? null : library.strip();
        if (times < 1 || times > MAX_TIMES) {
            throw new Invalid("vejledning-antal", MAX_TIMES);
        }
    }
}
