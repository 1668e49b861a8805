package dk.virkwiki.web.security;

import dk.virkwiki.account.Account;
import dk.virkwiki.account.Actor;
import java.io.Serial;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * An account in the shape Spring Security knows; kept in the session without the password's hash.
 */
final class AccountDetails
        implements UserDetails, org.springframework.security.core.CredentialsContainer {
    @Serial private static final long serialVersionUID = 1;

    private final transient Actor actor;
    private final boolean enabled;
    private String passwordHash;

    AccountDetails(Account account) {
        this.actor = account.actor();
        this.enabled = !account.disabled() && !account.passwordHash().isEmpty();
        this.passwordHash = account.passwordHash();
    }

    Actor actor() {
        return actor;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + actor.role().name()));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return actor.requireAccountId();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = "";
    }
}
