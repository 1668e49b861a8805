package dk.virkwiki.article;

import dk.virkwiki.account.Actor;

/**
 * Who wrote a revision, as history keeps it.
 *
 * @param accountId the account, or {@code system} for imports
 * @param name the name at that time
 */
public record Author(String accountId, String name) {
    /** The command line: imports and other acts without a person at a screen. */
    public static final Author SYSTEM = new Author("system", "Virk Wiki");

    /** The person who acts. */
    public static Author of(Actor actor) {
        return new Author(actor.requireAccountId(), actor.name());
    }
}
