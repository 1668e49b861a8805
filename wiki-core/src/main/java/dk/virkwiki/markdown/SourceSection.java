package dk.virkwiki.markdown;

/**
 * Where a section lies in the source: from its heading of level 2 up to the next one. Together the
 * sections are the text.
 *
 * @param headingId anchor of its heading, empty for the part above the first one
 * @param heading words of its heading, empty for the part above the first one
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record SourceSection(String headingId, String heading, int start, int end) {
    /** The section's own text. */
    public String of(String body) {
        return body.substring(start, end);
    }
}
