package dk.virkwiki.web.account;

import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.Actor;
import dk.virkwiki.erasure.Erasures;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.layout.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Erases a person after the administrator has typed whom. */
@Controller
@RequestMapping("/konti/{id}/slet")
class ErasureController {
    private static final String VIEW = "account/slet";

    private final Accounts accounts;
    private final Erasures erasures;
    private final Words words;
    private final Reasons reasons;

    ErasureController(Accounts accounts, Erasures erasures, Words words, Reasons reasons) {
        this.accounts = accounts;
        this.erasures = erasures;
        this.words = words;
        this.reasons = reasons;
    }

    /**
     * What the page says before a person is erased.
     *
     * @param error why it was not done, or null
     */
    record ErasePage(String username, String name, @Nullable String error) {}

    @GetMapping
    String ask(Actor actor, @PathVariable String id, Model model) {
        return show(actor, id, null, model);
    }

    @PostMapping
    String erase(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "brugernavn", defaultValue = "") String typed,
            Model model,
            RedirectAttributes next) {
        if (!typed.strip().equalsIgnoreCase(id)) {
            return show(actor, id, words.of("konto.slet.fejl"), model);
        }
        try {
            var report = erasures.erase(actor, id);
            next.addFlashAttribute(
                    "erased",
                    words.of(
                            "konto.slettet",
                            report.revisions(),
                            report.mentions(),
                            report.logLines(),
                            report.drafts()));
            return "redirect:/konti";
        } catch (Invalid refused) {
            return show(actor, id, reasons.of(refused), model);
        }
    }

    private String show(Actor actor, String id, @Nullable String error, Model model) {
        var account = accounts.get(actor, id);
        model.addAttribute("page", new ErasePage(account.id(), account.name(), error));
        return VIEW;
    }
}
