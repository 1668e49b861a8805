package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.proposal.ReviewPanels.Sent;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a proposal's page again when an act was not taken, with everything that was typed. */
@Component
class RefusedPages {
    private final Proposals proposals;
    private final ProposalPages pages;
    private final ReviewStandings standings;
    private final Reasons reasons;

    RefusedPages(
            Proposals proposals, ProposalPages pages, ReviewStandings standings, Reasons reasons) {
        this.proposals = proposals;
        this.pages = pages;
        this.standings = standings;
        this.reasons = reasons;
    }

    /**
     * An answer that was not taken; the reason stands in the panel. Where the panel is gone, since
     * somebody was faster, it stands at the top with the words that were typed.
     */
    String show(
            Actor actor,
            String id,
            DecisionForm form,
            Map<String, String> fields,
            WikiFailure why,
            Model model) {
        var sent = new Sent(form, fields, reasons.of(why));
        return show(actor, id, Choices.none().deciding(form.afgoerelse()), sent, model);
    }

    /** Another act that was not taken; the reason stands at the top. */
    String show(Actor actor, String id, WikiFailure why, Model model) {
        model.addAttribute("stale", reasons.of(why));
        return show(actor, id, Choices.none(), Sent.nothing(), model);
    }

    /** A comment that was not taken; its words are still in the field. */
    String show(Actor actor, String id, String comment, WikiFailure why, Model model) {
        model.addAttribute("comment", comment);
        model.addAttribute("commentError", reasons.of(why));
        return show(actor, id, Choices.none(), Sent.nothing(), model);
    }

    private String show(Actor actor, String id, Choices choices, Sent sent, Model model) {
        var proposal = proposals.get(actor, id);
        var rights = proposals.rights(actor, proposal);
        var page = pages.page(actor, proposal, rights, choices, sent);
        model.addAttribute("page", page);
        model.addAttribute("standing", standings.of(actor, proposal));
        if (sent.error() != null && page.decision() == null) {
            model.addAttribute("stale", sent.error());
            model.addAttribute("typed", sent.form().text().strip());
        }
        return ProposalController.VIEW;
    }
}
