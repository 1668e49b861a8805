package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from a draft or a proposal to the editor that goes on with it. */
@Controller
class AgainController {
    private final Proposals proposals;

    AgainController(Proposals proposals) {
        this.proposals = proposals;
    }

    @GetMapping("/forslag/{id}/ret")
    String goOn(Actor actor, @PathVariable String id) {
        var proposal = proposals.get(actor, id);
        if (!proposals.rights(actor, proposal).mayEdit()) {
            return "redirect:/forslag/{id}";
        }
        var editor =
                proposal.isNew()
                        ? "/foreslaa/" + id
                        : "/artikler/" + proposal.article().slug() + "/foreslaa";
        var draft = proposal.state() == ProposalState.DRAFT;
        return "redirect:" + editor + (draft ? "" : "?forslag=" + id);
    }
}
