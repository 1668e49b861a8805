package dk.virkwiki.search;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.shared.Audience;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article that was found.
 *
 * @param article what the article is
 * @param snippet its best passage as safe HTML: escaped, found words in {@code mark} elements
 * @param headingId anchor of the passage's heading; empty above the first one
 * @param heading words of that heading
 * @param score how well it fits; higher is better, comparable only within one search
 */
public record Hit(Summary article, String snippet, String headingId, String heading, float score) {

    /**
     * What is shown of an article in a list.
     *
     * @param summary its answer in one or two sentences; may be empty
     * @param audience who may read the article
     */
    public record Summary(
            String id,
            String slug,
            String title,
            String summary,
            ArticleType type,
            @Nullable String owner,
            Dates dates,
            Audience audience) {}

    /**
     * How far it can be trusted.
     *
     * @param updated when the text was last saved
     * @param verified when an editor last confirmed it, or null
     * @param reviewBy when it must be looked at again, or null
     */
    public record Dates(
            Instant updated, @Nullable LocalDate verified, @Nullable LocalDate reviewBy) {}
}
