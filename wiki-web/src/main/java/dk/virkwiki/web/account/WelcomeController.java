package dk.virkwiki.web.account;

import dk.virkwiki.account.Account;
import dk.virkwiki.account.Accounts;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.layout.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An invited person chooses a password; the secret in the address stands for a login. */
@Controller
@RequestMapping("/velkommen/{token}")
class WelcomeController {
    private static final String VIEW = "account/velkommen";

    private final Accounts accounts;
    private final Reasons reasons;

    WelcomeController(Accounts accounts, Reasons reasons) {
        this.accounts = accounts;
        this.reasons = reasons;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        return show(token, null, model);
    }

    @PostMapping
    String choose(
            @PathVariable String token,
            @RequestParam(name = "adgangskode", defaultValue = "") String password,
            Model model) {
        try {
            accounts.accept(token, password);
        } catch (Invalid refused) {
            return show(token, reasons.of(refused), model);
        }
        return "redirect:/log-ind?klar";
    }

    private String show(String token, @Nullable String error, Model model) {
        Account invited =
                accounts.findInvited(token)
                        .orElseThrow(() -> new NotFound("invitation-virker-ikke"));
        model.addAttribute("page", new WelcomePage(token, invited.name(), invited.id(), error));
        return VIEW;
    }
}
