package dk.virkwiki.article;

/**
 * The first text of an article that is not there yet.
 *
 * @param source the whole file; its slug becomes the article's id, its main topic the folder
 * @param note why, in a sentence
 * @param origin the proposal it comes from, and what the public is told
 */
public record NewArticle(String source, String note, Origin origin) {}
