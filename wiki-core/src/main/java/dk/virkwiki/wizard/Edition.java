package dk.virkwiki.wizard;

import dk.virkwiki.article.ArticleMetadata;
import java.time.Instant;

/**
 * A wizard as one revision of its article has it.
 *
 * @param articleId the article
 * @param slug the article's address now
 * @param number the revision
 * @param saved when that was saved
 * @param isNewest whether no newer one has been saved
 * @param metadata what that revision says about itself
 * @param wizard its questions and results, as the reader may see them
 */
public record Edition(
        String articleId,
        String slug,
        int number,
        Instant saved,
        boolean isNewest,
        ArticleMetadata metadata,
        Wizard wizard) {}
