package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.merge.MergeResult;
import dk.virkwiki.proposal.Conversations;
import dk.virkwiki.proposal.MergeConflict;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.Reviews;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a proposal: what it changes, what was said about it, and the acts open to one. */
@Controller
@RequestMapping("/forslag/{id}")
class ProposalController {
    private static final String VIEW = "proposal/forslag";

    private final Proposals proposals;
    private final Reviews reviews;
    private final Conversations conversations;
    private final ProposalPages pages;
    private final ConflictPages conflicts;

    ProposalController(
            Proposals proposals,
            Reviews reviews,
            Conversations conversations,
            ProposalPages pages,
            ConflictPages conflicts) {
        this.proposals = proposals;
        this.reviews = reviews;
        this.conversations = conversations;
        this.pages = pages;
        this.conflicts = conflicts;
    }

    @GetMapping
    String show(
            Actor actor,
            @PathVariable String id,
            @ModelAttribute Choices choices,
            @RequestParam(name = "sendt", required = false) @Nullable String sent,
            @RequestParam(name = "besvaret", required = false) @Nullable String answered,
            Model model) {
        var proposal = proposals.get(actor, id);
        if (proposal.state() == ProposalState.DRAFT) {
            return "redirect:/forslag/{id}/ret";
        }
        model.addAttribute("page", pages.page(actor, proposal, choices));
        model.addAttribute("justSent", sent != null);
        model.addAttribute("justAnswered", answered != null);
        return VIEW;
    }

    @PostMapping("/afgoerelse")
    String decide(
            Actor actor, @PathVariable String id, @ModelAttribute DecisionForm form, Model model) {
        try {
            reviews.decide(actor, id, form.seen(), form.toDecision());
            return "redirect:/forslag/{id}?besvaret";
        } catch (MergeConflict _) {
            return "redirect:/forslag/{id}/konflikt";
        } catch (Invalid | Conflict refused) {
            var proposal = proposals.get(actor, id);
            model.addAttribute("page", pages.refused(actor, proposal, form, refused));
            return VIEW;
        }
    }

    @PostMapping("/kommentar")
    String comment(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "kommentar", defaultValue = "") String words,
            Model model) {
        try {
            conversations.comment(actor, id, words);
            return "redirect:/forslag/{id}#samtale";
        } catch (Invalid | Conflict refused) {
            var proposal = proposals.get(actor, id);
            model.addAttribute("page", pages.page(actor, proposal, Choices.none()));
            model.addAttribute("comment", words);
            model.addAttribute("commentError", pages.reason(refused));
            return VIEW;
        }
    }

    @PostMapping("/traek-tilbage")
    String withdraw(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "version", required = false) @Nullable Long version,
            Model model) {
        try {
            proposals.withdraw(actor, id, Objects.requireNonNullElse(version, -1L));
            return "redirect:/forslag/{id}";
        } catch (Conflict refused) {
            var proposal = proposals.get(actor, id);
            model.addAttribute("page", pages.page(actor, proposal, Choices.none()));
            model.addAttribute("stale", pages.reason(refused));
            return VIEW;
        }
    }

    @GetMapping("/konflikt")
    String conflict(Actor actor, @PathVariable String id, Model model) {
        var proposal = proposals.get(actor, id);
        MergeResult merge = proposals.preview(actor, proposal);
        if (!proposal.state().isOpen() || merge.isClean()) {
            return "redirect:/forslag/{id}";
        }
        model.addAttribute("page", conflicts.page(actor, proposal, merge));
        return "proposal/konflikt";
    }
}
