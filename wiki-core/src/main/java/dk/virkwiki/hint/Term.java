package dk.virkwiki.hint;

/**
 * An official word with its explanation.
 *
 * @param slug address of its article
 * @param word the word itself
 * @param plain what it means, in everyday words
 */
public record Term(String slug, String word, String plain) {}
