package dk.virkwiki.web.security;

import dk.virkwiki.account.NewAccount;
import java.util.List;

/**
 * Ready logins that the login page may name; there is one such bean in the demo profile, else none.
 *
 * @param password the one they all have
 * @param people who they are
 */
public record DemoLogins(String password, List<NewAccount> people) {
    public DemoLogins {
        people = List.copyOf(people);
    }
}
