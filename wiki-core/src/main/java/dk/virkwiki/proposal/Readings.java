package dk.virkwiki.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Author;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.persona.Personas;
import dk.virkwiki.persona.ReadingAnswer;
import dk.virkwiki.shared.NotFound;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The front door to proposed texts read as a persona: what holds when one reads as Bente does. */
@Service
public class Readings {
    private final StoredProposals stored;
    private final Personas personas;

    Readings(StoredProposals stored, Personas personas) {
        this.stored = stored;
        this.personas = personas;
    }

    /**
     * Keeps what a person found when reading an open proposal as a persona, instead of what they
     * found before. The text is looked at as it is now; saying the same again does nothing more.
     *
     * @param holds codes of the questions whose answer is good; others are left out
     * @throws NotFound when there is no such persona
     */
    public Proposal keep(Actor actor, String id, String persona, Set<String> holds) {
        var who = personas.find(actor, persona).orElseThrow(() -> new NotFound("ingen-personaer"));
        return stored.saveAny(
                actor,
                id,
                AuditAct.PROPOSAL_READ_AS,
                proposal -> {
                    ProposalPolicy.requireMayComment(actor, proposal);
                    StoredProposals.requireOpen(proposal);
                    var asked =
                            personas.read(actor, who, proposal.text().source()).stream()
                                    .map(ReadingAnswer::code)
                                    .toList();
                    var found =
                            new ReadAs(
                                    Author.of(actor),
                                    who.code(),
                                    asked,
                                    asked.stream().filter(holds::contains).toList(),
                                    stored.now(),
                                    true);
                    return kept(proposal, found);
                });
    }

    private static Proposal kept(Proposal proposal, ReadAs found) {
        boolean known = proposal.history().readings().stream().anyMatch(found::saysTheSameAs);
        return known ? proposal : proposal.with(proposal.history().read(found), found.at());
    }
}
