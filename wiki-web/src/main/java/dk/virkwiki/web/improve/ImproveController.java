package dk.virkwiki.web.improve;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.Reviews;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.improve.ImprovePage.Typed;
import dk.virkwiki.web.layout.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An editor improves a proposal instead of sending it back. */
@Controller
@RequestMapping("/forslag/{id}/ret-selv")
class ImproveController {
    private static final String VIEW = "improve/ret-selv";

    private final Proposals proposals;
    private final Reviews reviews;
    private final Reasons reasons;

    ImproveController(Proposals proposals, Reviews reviews, Reasons reasons) {
        this.proposals = proposals;
        this.reviews = reviews;
        this.reasons = reasons;
    }

    @GetMapping
    String show(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "linje", defaultValue = "0") int line,
            Model model) {
        var proposal = proposals.get(actor, id);
        if (!reviews.rights(actor, proposal).mayImprove()) {
            return "redirect:/forslag/{id}";
        }
        var claimed = reviews.claim(actor, id);
        var typed = new Typed(claimed.text().source(), "", line);
        model.addAttribute("page", page(claimed, claimed.version(), typed, null));
        return VIEW;
    }

    @PostMapping
    String improve(
            Actor actor, @PathVariable String id, @ModelAttribute ImproveForm form, Model model) {
        try {
            reviews.improve(actor, id, form.seen(), form.toText());
            return "redirect:/forslag/{id}";
        } catch (Invalid | Conflict why) {
            var proposal = proposals.get(actor, id);
            var typed = new Typed(form.text(), form.why(), 0);
            // The next press replaces what was saved meanwhile, now that the editor has been told.
            model.addAttribute("page", page(proposal, proposal.version(), typed, reasons.of(why)));
            return VIEW;
        }
    }

    private static ImprovePage page(
            Proposal proposal, @Nullable Long version, Typed typed, @Nullable String error) {
        return new ImprovePage(
                proposal.id(),
                proposal.article().title(),
                proposal.proposer().author().name(),
                proposal.text().baseNumber(),
                version,
                typed,
                error);
    }
}
