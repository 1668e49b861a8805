package dk.virkwiki.link;

/**
 * A link that some of its article's readers cannot follow.
 *
 * @param line line of the file it stands on, from 1; 0 in lists, where lines are not kept
 * @param target the slug, or {@code selvbetjening:code}
 * @param why what is wrong
 */
public record BrokenLink(int line, String target, Why why) {
    /** What is wrong with a link. */
    public enum Why {
        /** No article has or had this address. */
        MISSING,
        /** The article is not published yet. */
        DRAFT,
        /** The article was taken down. */
        WITHDRAWN,
        /** A public article links to one for advisors: businesses see plain words. */
        ADVISORS_ONLY,
        /** The register has no self-service with this code. */
        UNKNOWN_SERVICE,
        /** The self-service is closed. */
        CLOSED_SERVICE
    }
}
