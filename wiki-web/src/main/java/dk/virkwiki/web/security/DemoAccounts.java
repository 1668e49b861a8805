package dk.virkwiki.web.security;

import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.NewAccount;
import dk.virkwiki.account.Role;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Ready logins for trying the wiki; only with the {@code demo} profile, which binds to loopback.
 */
@Component
@Profile("demo")
class DemoAccounts {
    static final String PASSWORD = "proev-virk-wiki";
    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final List<NewAccount> PEOPLE =
            List.of(
                    new NewAccount(
                            "mette", "Mette Holm", Role.ADVISOR, null, "Aalborg Bibliotekerne"),
                    new NewAccount(
                            "ali", "Ali Yilmaz", Role.ADVISOR, null, "Roskilde Bibliotekerne"),
                    new NewAccount("sara", "Sara Lund", Role.EDITOR, "SKTST", null),
                    new NewAccount("peter", "Peter Dam", Role.EDITOR, "DIGST", null),
                    new NewAccount("karen", "Karen Friis", Role.EDITOR, "ERST", null),
                    new NewAccount("jens", "Jens Bak", Role.COORDINATOR, null, null),
                    new NewAccount("admin", "Administrator", Role.ADMIN, null, null));

    private final Accounts accounts;
    private final Environment environment;

    DemoAccounts(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @Bean
    static DemoLogins demoLogins() {
        return new DemoLogins(PASSWORD, PEOPLE);
    }

    @EventListener(ApplicationReadyEvent.class)
    void make() {
        PEOPLE.forEach(person -> accounts.ensure(person, PASSWORD));
        LOG.info(
                "\n\n  Virk Wiki runs at http://localhost:{}\n  Demo logins, all with the password {}:\n{}\n",
                environment.getProperty("local.server.port", "8080"),
                PASSWORD,
                PEOPLE.stream().map(DemoAccounts::line).collect(Collectors.joining("\n")));
    }

    private static String line(NewAccount person) {
        var place = person.authority() != null ? person.authority() : person.library();
        return "    %-6s %s, %s%s"
                .formatted(
                        person.id(),
                        person.name(),
                        person.role().name().toLowerCase(java.util.Locale.ROOT),
                        place == null ? "" : ", " + place);
    }
}
