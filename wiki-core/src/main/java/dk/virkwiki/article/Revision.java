package dk.virkwiki.article;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One text an article has had. Never changed once written. Inserting it is the compare-and-set of a
 * save: the id is taken when somebody else was first.
 *
 * @param id article and number: {@code nul-indberetning/7}
 * @param articleId the article
 * @param number counted from 1, no gaps
 * @param source the whole Markdown file
 * @param author who wrote it
 * @param at when it was saved
 * @param note why, in a sentence; may be empty
 * @param origin the proposal it came from, and what the public is told
 */
@Document("revisions")
public record Revision(
        @Id String id,
        String articleId,
        int number,
        String source,
        Author author,
        Instant at,
        String note,
        Origin origin) {

    public Revision {
        origin = Objects.requireNonNullElse(origin, Origin.none());
    }

    /** The proposal it came from, or null. */
    public @Nullable String proposalId() {
        return origin.proposalId();
    }

    static String id(String articleId, int number) {
        return articleId + "/" + number;
    }
}
