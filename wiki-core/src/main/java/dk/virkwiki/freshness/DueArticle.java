package dk.virkwiki.freshness;

import dk.virkwiki.article.ArticleMetadata;
import org.springframework.data.annotation.Id;

/**
 * A row of a list of articles to look at again: an article without its text.
 *
 * @param id the article
 * @param number its current revision
 * @param metadata what its front matter says
 */
public record DueArticle(@Id String id, int number, ArticleMetadata metadata) {}
