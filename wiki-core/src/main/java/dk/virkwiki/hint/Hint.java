package dk.virkwiki.hint;

/**
 * One piece of advice.
 *
 * @param kind what it is about
 * @param line line of the body, from 1
 * @param place the words it is about, as they stand in the text; may be empty
 * @param detail what to say about them; may be empty
 */
public record Hint(HintKind kind, int line, String place, String detail) {}
