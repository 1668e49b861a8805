package dk.virkwiki.shared;

/**
 * Who a text is made for. Advisor-only blocks and articles are removed from everything made for
 * {@link #PUBLIC}: pages, plain text, search, feeds and differences.
 */
public enum Audience {
    /** Businesses and associations, and everybody who is not logged in. */
    PUBLIC,
    /** Library advisors, authority editors and those who run the wiki. */
    ADVISOR;

    /** Whether text written for {@code other} may be shown to this audience. */
    public boolean maySee(Audience other) {
        return this == ADVISOR || other == PUBLIC;
    }
}
