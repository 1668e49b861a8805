package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.Reviews;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.text.AnswerTimes;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a proposal: what it changes, what was said about it, and its proposer's acts. */
@Controller
@RequestMapping("/forslag/{id}")
class ProposalController {
    static final String VIEW = "proposal/forslag";
    private static final MediaType MARKDOWN =
            new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final Proposals proposals;
    private final Reviews reviews;
    private final ProposalPages pages;
    private final ReviewStandings standings;
    private final AnswerTimes times;
    private final Reasons reasons;

    ProposalController(
            Proposals proposals,
            Reviews reviews,
            ProposalPages pages,
            ReviewStandings standings,
            AnswerTimes times,
            Reasons reasons) {
        this.proposals = proposals;
        this.reviews = reviews;
        this.pages = pages;
        this.standings = standings;
        this.times = times;
        this.reasons = reasons;
    }

    /** Opening a proposal that waits for one's authority also says that one is looking at it. */
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
        var seen = answered == null ? claimed(actor, proposal) : proposal;
        var rights = proposals.rights(actor, seen);
        model.addAttribute("page", pages.page(actor, seen, rights, choices));
        model.addAttribute("standing", standings.of(actor, seen));
        model.addAttribute("justSent", sent != null);
        model.addAttribute("expected", expected(actor, seen));
        model.addAttribute("justAnswered", answered != null);
        return VIEW;
    }

    /** When the proposer can expect an answer; empty for others and for what is answered. */
    private String expected(Actor actor, Proposal proposal) {
        boolean waits =
                proposal.state() == ProposalState.SUBMITTED
                        && proposal.proposer().author().accountId().equals(actor.accountId());
        return waits ? times.of(proposal.article().owner()) : "";
    }

    private Proposal claimed(Actor actor, Proposal proposal) {
        return proposal.state() == ProposalState.SUBMITTED
                        && actor.editsFor(proposal.article().owner())
                ? reviews.claim(actor, proposal.id())
                : proposal;
    }

    /** The proposed file, for keeping or moving elsewhere. */
    @GetMapping("/tekst.md")
    ResponseEntity<String> text(Actor actor, @PathVariable String id) {
        var proposal = proposals.get(actor, id);
        var name = proposal.article().slug().isEmpty() ? id : proposal.article().slug();
        var file = ContentDisposition.attachment().filename(name + ".md").build();
        return ResponseEntity.ok()
                .contentType(MARKDOWN)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(proposal.text().source());
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
            var rights = proposals.rights(actor, proposal);
            model.addAttribute("page", pages.page(actor, proposal, rights, Choices.none()));
            model.addAttribute("standing", standings.of(actor, proposal));
            model.addAttribute("stale", reasons.of(refused));
            return VIEW;
        }
    }
}
