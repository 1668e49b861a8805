package dk.virkwiki.article;

import org.jspecify.annotations.Nullable;

/**
 * A new text for an article.
 *
 * @param articleId the article
 * @param baseNumber the revision the text was made from; another current revision is a conflict
 * @param source the whole new file
 * @param note why, in a sentence
 * @param proposalId the proposal it comes from, or null; applying the same proposal twice does
 *     nothing
 */
public record Edit(
        String articleId,
        int baseNumber,
        String source,
        String note,
        @Nullable String proposalId) {}
