package dk.virkwiki.proposal;

import dk.virkwiki.article.Author;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An editor's word that they are looking at a proposal, good for a while.
 *
 * @param by the editor
 * @param until when it ends by itself
 */
public record Claim(Author by, Instant until) {
    /** How long a claim lasts after the editor's last act. */
    public static final Duration LENGTH = Duration.ofMinutes(20);

    static Claim of(Author by, Instant now) {
        return new Claim(by, now.plus(LENGTH));
    }

    /** Whether it still holds. */
    public boolean isActive(Instant now) {
        return until.isAfter(now);
    }

    /** Whether it holds and keeps this person from deciding. */
    public boolean isAgainst(@Nullable String accountId, Instant now) {
        return isActive(now) && !by.accountId().equals(accountId);
    }
}
