package dk.virkwiki.consultation;

import java.time.Instant;

/**
 * An article on the trace of an open consultation.
 *
 * @param articleId the article's id
 * @param slug its address when it was opened
 * @param title its title when it was opened
 * @param at when it was last opened
 * @param solved whether the advisor said that it solved the matter
 */
public record OpenedArticle(
        String articleId, String slug, String title, Instant at, boolean solved) {
    OpenedArticle withSolved(boolean now) {
        return new OpenedArticle(articleId, slug, title, at, now);
    }
}
