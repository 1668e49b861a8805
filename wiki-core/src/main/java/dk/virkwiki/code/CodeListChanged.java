package dk.virkwiki.code;

/**
 * A code list has new entries; names and addresses on made pages are out of date.
 *
 * @param list the list
 */
public record CodeListChanged(CodeList list) {}
