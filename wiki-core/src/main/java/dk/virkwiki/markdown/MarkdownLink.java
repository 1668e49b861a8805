package dk.virkwiki.markdown;

/**
 * A wiki link, or a file that is shown, as its author wrote it.
 *
 * @param line line of the body, from 1
 * @param slug address of the article linked to, or name of the file
 */
public record MarkdownLink(int line, String slug) {}
