package dk.virkwiki.term;

/**
 * A word for what is no more, in a text.
 *
 * @param start where it begins
 * @param end where the text after it begins
 */
public record OldMention(OldWord word, int start, int end) {}
