package dk.virkwiki.web.account;

import dk.virkwiki.account.Account;
import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.account.AccountsPage.Choice;
import dk.virkwiki.web.account.AccountsPage.FormError;
import dk.virkwiki.web.account.AccountsPage.NewLink;
import dk.virkwiki.web.account.AccountsPage.Row;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.layout.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The administrator's accounts: who there is, and inviting somebody new. */
@Controller
@RequestMapping("/konti")
class AccountController {
    private static final String VIEW = "account/konti";
    private static final int PAGE = 50;
    private static final int MOST_PAGES = 10_000;
    private static final Map<String, String> FIELDS =
            Map.of(
                    "brugernavn-ugyldigt", "brugernavn",
                    "brugernavn-optaget", "brugernavn",
                    "navn-mangler", "navn",
                    "myndighed-mangler", "myndighed",
                    "bibliotek-mangler", "bibliotek",
                    "rolle-mangler", "rolle");

    private final Accounts accounts;
    private final AuditLog audit;
    private final CodeLists codes;
    private final Words words;
    private final Reasons reasons;

    AccountController(
            Accounts accounts, AuditLog audit, CodeLists codes, Words words, Reasons reasons) {
        this.accounts = accounts;
        this.audit = audit;
        this.codes = codes;
        this.words = words;
        this.reasons = reasons;
    }

    @GetMapping
    String list(
            Actor actor, @RequestParam(name = "side", defaultValue = "1") int page, Model model) {
        return show(actor, page, AccountForm.empty(), null, model);
    }

    @PostMapping
    String invite(
            Actor actor, @ModelAttribute AccountForm form, Model model, RedirectAttributes next) {
        try {
            var account = form.toAccount();
            var token = accounts.invite(actor, account);
            audit.record(
                    actor,
                    AuditAct.ACCOUNT_INVITED,
                    AuditSubject.account(account.id()),
                    role(account.role()));
            next.addFlashAttribute("newLink", newLink(account.name(), token));
            return "redirect:/konti";
        } catch (Invalid | Conflict refused) {
            return show(actor, 1, form, error(refused), model);
        }
    }

    private String show(
            Actor actor, int page, AccountForm form, @Nullable FormError error, Model model) {
        int number = Math.clamp(page, 1, MOST_PAGES);
        var found = accounts.page(actor, (number - 1) * PAGE, PAGE + 1);
        var rows = found.stream().limit(PAGE).map(this::row).toList();
        var next = found.size() > PAGE ? "/konti?side=" + (number + 1) : null;
        model.addAttribute(
                "page", new AccountsPage(rows, next, form, error, roles(), authorities()));
        return VIEW;
    }

    private Row row(Account account) {
        var place = account.library() == null ? "" : account.library();
        if (account.authority() != null) {
            place = codes.name(CodeList.AUTHORITIES, account.authority());
        }
        return new Row(account.id(), account.name(), role(account.role()), place, state(account));
    }

    private String state(Account account) {
        if (account.disabled()) {
            return words.of("konto.tilstand.lukket");
        }
        return words.of(
                account.passwordHash().isEmpty()
                        ? "konto.tilstand.inviteret"
                        : "konto.tilstand.i-brug");
    }

    private FormError error(WikiFailure refused) {
        return new FormError(reasons.of(refused), FIELDS.getOrDefault(refused.code(), "navn"));
    }

    private List<Choice> roles() {
        return Stream.of(Role.ADVISOR, Role.EDITOR, Role.COORDINATOR, Role.ADMIN, Role.READER)
                .map(role -> new Choice(role.name().toLowerCase(Locale.ROOT), role(role)))
                .toList();
    }

    private String role(Role role) {
        return words.of("konto.rolle." + role.name().toLowerCase(Locale.ROOT));
    }

    private List<Choice> authorities() {
        return codes.all(CodeList.AUTHORITIES).stream()
                .map(code -> new Choice(code.code(), code.name()))
                .toList();
    }

    private static NewLink newLink(String name, String token) {
        var link =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/velkommen/{token}")
                        .buildAndExpand(token)
                        .toUriString();
        return new NewLink(name, link, Accounts.INVITATION_LASTS.toHours());
    }
}
