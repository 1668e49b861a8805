package dk.virkwiki.account;

import dk.virkwiki.shared.Audience;

/** What a person is in the wiki. Each account has exactly one role. */
public enum Role {
    /** A business or association; also everybody who is not logged in. */
    READER(Audience.PUBLIC),
    /** A library IT advisor. */
    ADVISOR(Audience.ADVISOR),
    /** An editor at an authority; decides on that authority's articles. */
    EDITOR(Audience.ADVISOR),
    /** Looks after libraries, causes and figures across the country. */
    COORDINATOR(Audience.ADVISOR),
    /** Runs the wiki: accounts, imports, settings. Has no say over an authority's text. */
    ADMIN(Audience.ADVISOR);

    private final Audience audience;

    Role(Audience audience) {
        this.audience = audience;
    }

    /** What this role may read. */
    public Audience audience() {
        return audience;
    }
}
