package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads from a draft or a proposal to the editor that goes on with it. */
@Controller
class AgainController {
    private final Proposals proposals;

    AgainController(Proposals proposals) {
        this.proposals = proposals;
    }

    @GetMapping("/forslag/{id}/ret")
    String goOn(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "linje", defaultValue = "0") int line,
            @RequestParam(name = "visning", defaultValue = "") String view) {
        var proposal = proposals.get(actor, id);
        if (!proposals.rights(actor, proposal).mayEdit()) {
            return "redirect:/forslag/{id}";
        }
        var editor =
                proposal.isNew()
                        ? "/foreslaa/" + id
                        : "/artikler/" + proposal.article().slug() + "/foreslaa";
        var address = UriComponentsBuilder.fromPath(editor);
        if (proposal.state() != ProposalState.DRAFT) {
            address.queryParam("forslag", id);
        }
        if (view.equals("kilde")) {
            address.queryParam("visning", view);
        }
        if (line > 0) {
            address.queryParam("linje", line).fragment("kilde");
        }
        return "redirect:" + address.toUriString();
    }
}
