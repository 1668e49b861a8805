package dk.virkwiki.course;

import dk.virkwiki.article.ArticleMetadata;

/**
 * A course as its article stands now.
 *
 * @param articleId the article
 * @param number its revision
 * @param metadata what the article says about itself
 * @param course its lessons, as the reader may see them
 */
public record CourseEdition(
        String articleId, int number, ArticleMetadata metadata, Course course) {}
