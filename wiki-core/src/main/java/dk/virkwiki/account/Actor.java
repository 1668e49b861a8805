package dk.virkwiki.account;

import dk.virkwiki.shared.Audience;
import org.jspecify.annotations.Nullable;

/**
 * The person behind an act, as the front doors need to know them.
 *
 * @param accountId the account's id, or null when nobody is logged in
 * @param name the name to show beside what the person wrote
 * @param role what the person is here
 * @param authority code of the authority an editor belongs to ({@code SKTST}), else null
 * @param library name of the library an advisor belongs to, else null
 */
public record Actor(
        @Nullable String accountId,
        String name,
        Role role,
        @Nullable String authority,
        @Nullable String library) {
    private static final Actor ANONYMOUS = new Actor(null, "", Role.READER, null, null);

    /** Somebody who is not logged in. */
    public static Actor anonymous() {
        return ANONYMOUS;
    }

    /** Whether nobody is logged in. */
    public boolean isAnonymous() {
        return accountId == null;
    }

    /** What this person may read. */
    public Audience audience() {
        return role.audience();
    }

    /** Whether this person is an editor of the authority with this code. */
    public boolean editsFor(@Nullable String owner) {
        return role == Role.EDITOR && authority != null && authority.equals(owner);
    }

    /** The account's id; only for acts that need a login. */
    public String requireAccountId() {
        if (accountId == null) {
            throw new dk.virkwiki.shared.NotAllowed("log-ind-foerst");
        }
        return accountId;
    }
}
