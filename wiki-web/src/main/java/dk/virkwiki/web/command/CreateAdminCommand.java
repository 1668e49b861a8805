package dk.virkwiki.web.command;

import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.NewAccount;
import dk.virkwiki.account.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Makes an account that runs the wiki, and prints the link where its password is chosen. */
@Command(
        name = "create-admin",
        description = "Opret en administrator. Skriver et link, der virker én gang.")
final class CreateAdminCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAVN", description = "brugernavn, for eksempel anne.hansen")
    private String username = "";

    @Unmatched private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        try (var context = CommandContext.open(settings)) {
            var token =
                    context.getBean(Accounts.class)
                            .invite(new NewAccount(username, username, Role.ADMIN, null, null));
            System.out.printf(
                    "Kontoen »%s« er oprettet. Vælg adgangskoden inden %d timer her:%n"
                            + "http://localhost:8080/velkommen/%s%n",
                    username, Accounts.INVITATION_LASTS.toHours(), token);
            return WikiCommand.OK;
        }
    }
}
