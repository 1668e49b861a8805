package dk.virkwiki.article;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A line of an article's history: a revision without its text.
 *
 * @param id article and number
 * @param articleId the article
 * @param number counted from 1
 * @param author who wrote it
 * @param at when it was saved
 * @param note why
 * @param origin the proposal it came from, and what the public is told
 */
public record RevisionSummary(
        @Id String id,
        String articleId,
        int number,
        Author author,
        Instant at,
        String note,
        Origin origin) {

    public RevisionSummary {
        origin = Objects.requireNonNullElse(origin, Origin.none());
    }

    /** The proposal it came from, or null. */
    public @Nullable String proposalId() {
        return origin.proposalId();
    }
}
