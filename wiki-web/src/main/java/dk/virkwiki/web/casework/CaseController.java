package dk.virkwiki.web.casework;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.layout.Reasons;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes a case from a consultation. */
@Controller
@RequestMapping("/case/ny")
class CaseController {
    private static final String VIEW = "casework/case";

    private final Beginnings beginnings;
    private final CasePages pages;
    private final Cases cases;
    private final Reasons reasons;

    CaseController(Beginnings beginnings, CasePages pages, Cases cases, Reasons reasons) {
        this.beginnings = beginnings;
        this.pages = pages;
        this.cases = cases;
        this.reasons = reasons;
    }

    /**
     * @param registered key of a consultation registered today; the open one when it is left out
     */
    @GetMapping
    String write(
            Actor actor,
            @RequestParam(name = "vejledning", required = false) @Nullable String registered,
            Model model) {
        requireMayWrite(actor);
        var beginning = beginnings.of(actor, registered);
        model.addAttribute("page", pages.begin(actor, Proposals.newId(), beginning));
        return VIEW;
    }

    @PostMapping
    String send(Actor actor, @ModelAttribute CaseForm form, Model model) {
        requireMayWrite(actor);
        try {
            form.requireWhole();
            var hints = NameHints.find(form.all());
            if (!hints.isEmpty() && !form.isSeen()) {
                return again(actor, form, hints, null, model);
            }
            var sent = cases.send(actor, form, pages.named(actor, form.articles()).toList());
            return "redirect:/forslag/" + sent.id() + "?sendt";
        } catch (Invalid | Conflict refused) {
            return again(actor, form, List.of(), refused, model);
        }
    }

    private String again(
            Actor actor,
            CaseForm form,
            List<String> hints,
            @Nullable WikiFailure refused,
            Model model) {
        var error = refused == null ? null : reasons.of(refused);
        model.addAttribute("page", pages.again(actor, form, hints, error));
        return VIEW;
    }

    private void requireMayWrite(Actor actor) {
        if (!cases.mayWrite(actor)) {
            throw new NotAllowed("kun-vejledere-foreslaar");
        }
    }
}
