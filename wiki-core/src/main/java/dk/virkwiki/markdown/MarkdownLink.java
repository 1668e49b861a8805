package dk.virkwiki.markdown;

/**
 * A wiki link as its author wrote it.
 *
 * @param line line of the body, from 1
 * @param slug address of the article linked to
 */
public record MarkdownLink(int line, String slug) {}
