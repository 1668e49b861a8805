package dk.virkwiki.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.WikiFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/**
 * The front door to acts on several proposals: sending those that belong together, and deciding
 * many at once. Each proposal is still decided by its own owner's editors.
 */
@Service
public class Bundles {
    /** Most proposals in one act. */
    public static final int MOST = 50;

    private final StoredProposals stored;
    private final ProposalRepository repository;
    private final Proposals proposals;
    private final Reviews reviews;
    private final Publishing publishing;

    Bundles(
            StoredProposals stored,
            ProposalRepository repository,
            Proposals proposals,
            Reviews reviews,
            Publishing publishing) {
        this.stored = stored;
        this.repository = repository;
        this.proposals = proposals;
        this.reviews = reviews;
        this.publishing = publishing;
    }

    /**
     * Sends drafts that belong together; none of them when one cannot be sent. Done again after a
     * crash it sends the rest.
     *
     * @throws Invalid when one of them cannot be sent
     */
    public List<Proposal> submit(Actor actor, List<Seen> drafts) {
        requireSome(drafts);
        var found = drafts.stream().map(seen -> stored.own(actor, seen.id())).toList();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).state() == ProposalState.DRAFT) {
                StoredProposals.requireVersion(found.get(i), drafts.get(i).version());
                proposals.requireSendable(actor, found.get(i));
            }
        }
        var bundle =
                found.stream()
                        .map(proposal -> proposal.handling().bundle())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseGet(Proposals::newId);
        return drafts.stream()
                .map(seen -> proposals.submit(actor, seen.id(), seen.version(), bundle))
                .toList();
    }

    /** The others that were sent together with a proposal, as far as this person may see them. */
    public List<ProposalSummary> siblings(Actor actor, Proposal proposal) {
        var bundle = proposal.handling().bundle();
        return bundle == null || !ProposalPolicy.maySee(actor, proposal)
                ? List.of()
                : repository.findBundle(bundle, MOST).stream()
                        .filter(other -> !other.id().equals(proposal.id()))
                        .toList();
    }

    /**
     * Accepts proposals of a bundle; none of them when one cannot be published as it is.
     *
     * @throws MergeConflict when one collides with its article
     */
    public List<Outcome> accept(Actor editor, List<Seen> bundle, Decision.Accept decision) {
        requireSome(bundle);
        for (var seen : bundle) {
            var proposal = stored.current(editor, seen.id());
            if (proposal.state() == ProposalState.SUBMITTED) {
                ProposalPolicy.requireMayAnswer(editor, proposal);
                StoredProposals.requireVersion(proposal, seen.version());
                publishing.requireClean(editor, proposal);
            }
        }
        return each(editor, bundle, decision);
    }

    /** Accepts small fixes, each by itself, and tells what came of each. */
    public List<Outcome> acceptSmall(Actor editor, List<Seen> fixes) {
        requireSome(fixes);
        var outcomes = new ArrayList<Outcome>();
        for (var seen : fixes) {
            var proposal = stored.visible(editor, seen.id());
            if (proposal.handling().size() == Handling.Size.SMALL) {
                outcomes.addAll(each(editor, List.of(seen), new Decision.Accept("")));
            } else {
                var why = new Conflict("ikke-lille-rettelse", proposal.article().title());
                outcomes.add(new Outcome(seen.id(), proposal.article().title(), why));
            }
        }
        return outcomes;
    }

    private List<Outcome> each(Actor editor, List<Seen> seen, Decision decision) {
        var outcomes = new ArrayList<Outcome>();
        for (var one : seen) {
            outcomes.add(decided(editor, one, decision));
        }
        return outcomes;
    }

    private Outcome decided(Actor editor, Seen seen, Decision decision) {
        var title = "";
        try {
            title = stored.visible(editor, seen.id()).article().title();
            reviews.decide(editor, seen.id(), seen.version(), decision);
            return new Outcome(seen.id(), title, null);
        } catch (WikiFailure refused) {
            return new Outcome(seen.id(), title, refused);
        }
    }

    private static void requireSome(List<Seen> several) {
        if (several.isEmpty() || several.size() > MOST) {
            throw new Invalid("antal-forslag", MOST);
        }
    }
}
