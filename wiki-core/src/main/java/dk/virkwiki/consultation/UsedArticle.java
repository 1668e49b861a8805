package dk.virkwiki.consultation;

/**
 * An article that was opened during a consultation.
 *
 * @param articleId the article's id
 * @param solved whether the advisor said that it solved the matter
 */
public record UsedArticle(String articleId, boolean solved) {}
