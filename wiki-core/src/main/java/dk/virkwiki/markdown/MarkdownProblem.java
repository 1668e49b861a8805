package dk.virkwiki.markdown;

/**
 * Something in a text that its author should look at. Nothing here stops a text from being shown.
 *
 * @param line line of the body, from 1
 * @param code what it is; screens have a sentence for each
 * @param detail the words it is about; may be empty
 */
public record MarkdownProblem(int line, Code code, String detail) {
    /** What can be wrong. */
    public enum Code {
        /** A block without a closing fence; one for advisors hides the rest of the text. */
        UNCLOSED_BLOCK,
        /** A block name that does not exist: the block is shown to advisors only. */
        UNKNOWN_BLOCK,
        /** A fence that is almost right: other case, spaces or characters. */
        MISSPELT_BLOCK,
        /** A closing fence with no block to close. */
        STRAY_FENCE,
        /** A fence inside a line, a table or code: hides everything up to the next fence. */
        MISPLACED_FENCE,
        /** The same explicit id on two headings; the detail is the id. */
        REPEATED_ID,
        /**
         * What should be an id behind a heading, with other letters; the detail is what stands
         * there.
         */
        UNREADABLE_ID,
        /** A link to an id that no heading has; the detail is the id. */
        MISSING_ANCHOR,
        /** A link whose address is not allowed; the detail is the address. */
        UNSAFE_LINK,
        /** A picture without a text for those who cannot see it. */
        MISSING_ALT,
        /** A picture from another site: it is shown as a link. */
        EXTERNAL_IMAGE,
        /** Blocks inside blocks beyond the limit. */
        TOO_DEEP,
        /** More text than is shown. */
        TOO_LONG
    }
}
