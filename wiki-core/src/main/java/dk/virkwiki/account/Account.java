package dk.virkwiki.account;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person who can log in.
 *
 * @param id user name in lower case; what the person types at login
 * @param name the person's name as shown on screen
 * @param passwordHash encoded password with its algorithm's prefix ({@code {bcrypt}…})
 * @param role what the person is here
 * @param authority code of the editor's authority, null for other roles
 * @param library the advisor's library, null for other roles
 * @param disabled whether login is refused
 * @param version for optimistic saving; null before the first save
 */
@Document("accounts")
public record Account(
        @Id String id,
        String name,
        String passwordHash,
        Role role,
        @Nullable String authority,
        @Nullable String library,
        boolean disabled,
        @Version @Nullable Long version) {

    /** This person as the one behind an act. */
    public Actor actor() {
        return new Actor(id, name, role, authority, library);
    }

    Account withPassword(String newHash) {
        return new Account(id, name, newHash, role, authority, library, disabled, version);
    }
}
