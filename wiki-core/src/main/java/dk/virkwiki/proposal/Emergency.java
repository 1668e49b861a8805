package dk.virkwiki.proposal;

import dk.virkwiki.article.Author;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an editor published their own text at once, and whether another editor has looked since.
 *
 * @param reason why it could not wait
 * @param at when
 * @param unseen whether nobody else has looked yet
 * @param seenBy who looked, or null
 */
public record Emergency(String reason, Instant at, boolean unseen, @Nullable Author seenBy) {
    static Emergency now(String reason, Instant now) {
        return new Emergency(reason, now, true, null);
    }

    Emergency seen(Author by) {
        return new Emergency(reason, at, false, by);
    }
}
