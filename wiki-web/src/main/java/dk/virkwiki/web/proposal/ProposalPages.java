package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalRights;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.proposal.ProposalPage.View;
import dk.virkwiki.web.proposal.ProposalTexts.Texts;
import dk.virkwiki.web.proposal.ReviewPanels.Sent;
import dk.virkwiki.web.text.DifferenceView;
import dk.virkwiki.web.text.Differences;
import org.springframework.stereotype.Component;

/** Puts the page of a proposal together. */
@Component
class ProposalPages {
    private final ProposalTexts texts;
    private final Differences differences;
    private final ProposalWords words;
    private final Talks talks;
    private final ReviewPanels panels;

    ProposalPages(
            ProposalTexts texts,
            Differences differences,
            ProposalWords words,
            Talks talks,
            ReviewPanels panels) {
        this.texts = texts;
        this.differences = differences;
        this.words = words;
        this.talks = talks;
        this.panels = panels;
    }

    /** The page as this person wants to see it. */
    ProposalPage page(Actor actor, Proposal proposal, ProposalRights rights, Choices choices) {
        return page(actor, proposal, rights, choices, Sent.nothing());
    }

    /** The page with what was sent and not taken. */
    ProposalPage page(
            Actor actor, Proposal proposal, ProposalRights rights, Choices choices, Sent sent) {
        var shown = texts.of(actor, proposal);
        var difference = difference(actor, shown, choices);
        var told = talks.told(proposal, difference, choices, rights.mayComment());
        return new ProposalPage(
                words.head(actor, proposal),
                proposal.version(),
                view(proposal.id(), choices),
                told.difference(),
                shown.about(),
                talks.talk(actor, proposal, told, words.events(proposal)),
                rights,
                panels.panel(actor, proposal, choices, shown.checked(), sent));
    }

    private DifferenceView difference(Actor actor, Texts shown, Choices choices) {
        if (choices.source()) {
            return differences.source(shown.before(), shown.after());
        }
        var audience = choices.advisor() ? Audience.ADVISOR : Audience.PUBLIC;
        return differences.rendered(actor, shown.before(), shown.after(), audience);
    }

    private static View view(String id, Choices choices) {
        boolean source = choices.source();
        boolean advisor = choices.advisor();
        var decision = choices.afgoerelse();
        return new View(
                source,
                advisor,
                choices.address(id, false, advisor, decision),
                choices.address(id, true, advisor, decision),
                choices.address(id, source, false, decision),
                choices.address(id, source, true, decision));
    }
}
