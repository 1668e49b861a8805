package dk.virkwiki.practice;

import dk.virkwiki.article.Article;

/**
 * An exercise as its article has it now.
 *
 * @param article the article
 * @param practice its screens, as the reader may see them
 */
public record PracticeEdition(Article article, Practice practice) {}
