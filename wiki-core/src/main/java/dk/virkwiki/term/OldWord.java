package dk.virkwiki.term;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word for what is no more.
 *
 * @param term the word
 * @param next the word people need instead, or null where there is none that the reader may see
 */
public record OldWord(Term term, @Nullable Term next) {
    /** The last day it was there. */
    public LocalDate closed() {
        return Objects.requireNonNull(term.ending()).closed();
    }
}
