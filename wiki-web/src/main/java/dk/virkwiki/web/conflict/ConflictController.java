package dk.virkwiki.web.conflict;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.layout.Reasons;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A choice for each place that a proposal and the published text both changed. */
@Controller
@RequestMapping("/forslag/{id}/konflikt")
class ConflictController {
    private static final String MISSING = "valg-mangler";

    private final Proposals proposals;
    private final ConflictPages pages;
    private final Reasons reasons;

    ConflictController(Proposals proposals, ConflictPages pages, Reasons reasons) {
        this.proposals = proposals;
        this.pages = pages;
        this.reasons = reasons;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String id, Model model) {
        return show(actor, proposals.get(actor, id), ConflictForm.empty(), null, model);
    }

    @PostMapping
    String settle(
            Actor actor,
            @PathVariable String id,
            @RequestParam Map<String, String> fields,
            Model model) {
        var form = new ConflictForm(fields);
        var proposal = proposals.get(actor, id);
        int places = proposals.preview(actor, proposal).collisions().size();
        try {
            var settled = proposals.resolve(actor, id, form.version(), form.resolution(places));
            return settled.isBy(actor.accountId())
                    ? "redirect:/forslag/{id}?sendt"
                    : "redirect:/forslag/{id}";
        } catch (Invalid | Conflict why) {
            var told = why.code().equals(MISSING) ? null : reasons.of(why);
            return show(actor, proposals.get(actor, id), form, told, model);
        }
    }

    private String show(
            Actor actor,
            Proposal proposal,
            ConflictForm form,
            @Nullable String refused,
            Model model) {
        var merge = proposals.preview(actor, proposal);
        boolean open = proposal.state().isOpen() || proposal.state() == ProposalState.DRAFT;
        if (!open || merge.isClean()) {
            return "redirect:/forslag/" + proposal.id();
        }
        boolean settles = mayResolve(actor, proposal);
        model.addAttribute("page", pages.page(actor, proposal, merge, form, settles));
        model.addAttribute("text", proposal.text().source());
        model.addAttribute("refused", refused);
        return "conflict/konflikt";
    }

    private boolean mayResolve(Actor actor, Proposal proposal) {
        var rights = proposals.rights(actor, proposal);
        return rights.mayEdit() || rights.mayAccept() || rights.mayDecline();
    }
}
