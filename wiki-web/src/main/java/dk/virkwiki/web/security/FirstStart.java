package dk.virkwiki.web.security;

import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.NewAccount;
import dk.virkwiki.account.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints a link for making the first administrator; there is no default password. */
@Component
@Profile("!demo")
class FirstStart {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Accounts accounts;
    private final Environment environment;

    FirstStart(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (!accounts.hasAdmin()) {
            var admin = new NewAccount("admin", "Administrator", Role.ADMIN, null, null);
            LOG.warn(
                    "No administrator yet. Choose a password for »admin« within {} hours, once, at"
                            + " http://localhost:{}/velkommen/{}",
                    Accounts.INVITATION_LASTS.toHours(),
                    environment.getProperty("local.server.port", "8080"),
                    accounts.invite(admin));
        }
    }
}
