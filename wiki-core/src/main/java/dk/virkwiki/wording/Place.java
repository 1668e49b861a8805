package dk.virkwiki.wording;

/**
 * A place in a text that a reader can point at: a heading, paragraph, list item or table row.
 *
 * @param start offset of its first character in the body
 * @param end offset after its last character, blank lines below it included
 * @param words what is read there
 */
public record Place(int start, int end, String words) {
    /** The place's source. */
    String of(String body) {
        return body.substring(start, end);
    }

    /** The body with other source at this place. */
    String replacedIn(String body, String source) {
        return body.substring(0, start) + source + body.substring(end);
    }
}
