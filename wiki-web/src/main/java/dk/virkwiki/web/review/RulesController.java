package dk.virkwiki.web.review;

import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.review.ReviewRules;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.layout.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An authority's rules of review: its editors see them, those who publish change them. */
@Controller
@RequestMapping("/gennemgang/regler")
class RulesController {
    private static final String VIEW = "review/regler";

    private final ReviewRules rules;
    private final Accounts accounts;
    private final CodeLists codes;
    private final Reasons reasons;

    RulesController(ReviewRules rules, Accounts accounts, CodeLists codes, Reasons reasons) {
        this.rules = rules;
        this.accounts = accounts;
        this.codes = codes;
        this.reasons = reasons;
    }

    @GetMapping
    String show(
            Actor actor,
            @RequestParam(name = "myndighed", required = false) @Nullable String asked,
            @RequestParam(name = "gemt", required = false) @Nullable String saved,
            Model model) {
        var owner = owner(actor, asked);
        model.addAttribute("saved", saved != null);
        return show(actor, owner, RulesForm.of(rules.of(owner)), null, model);
    }

    @PostMapping
    String save(
            Actor actor,
            @RequestParam(name = "myndighed", required = false) @Nullable String asked,
            @ModelAttribute RulesForm form,
            Model model) {
        var owner = owner(actor, asked);
        try {
            requireEditors(owner, form);
            rules.save(actor, form.toRules(owner));
            return "redirect:/gennemgang/regler?gemt&myndighed=" + owner;
        } catch (Invalid | Conflict why) {
            return show(actor, owner, form, reasons.of(why), model);
        }
    }

    /** A name that nobody has would lock everybody out. */
    private void requireEditors(String owner, RulesForm form) {
        for (var name : form.publishers()) {
            var account = accounts.find(name);
            if (account.filter(a -> a.role() == Role.EDITOR && owner.equals(a.authority()))
                    .isEmpty()) {
                throw new Invalid("ingen-redaktoer-her", name);
            }
        }
    }

    private String show(
            Actor actor, String owner, RulesForm form, @Nullable String error, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("owner", owner);
        model.addAttribute("authority", codes.name(CodeList.AUTHORITIES, owner));
        model.addAttribute("mayChange", rules.mayChange(actor, owner));
        model.addAttribute("error", error);
        return VIEW;
    }

    /** One's own authority; an administrator chooses. */
    private String owner(Actor actor, @Nullable String asked) {
        if (actor.role() == Role.EDITOR && actor.authority() != null) {
            return actor.authority();
        }
        if (actor.role() != Role.ADMIN) {
            throw new NotAllowed("kun-redaktoerer");
        }
        return codes.find(CodeList.AUTHORITIES, asked)
                .map(code -> code.code())
                .orElseGet(() -> codes.all(CodeList.AUTHORITIES).getFirst().code());
    }
}
