package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.proposal.Bundles;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.QueueFilter;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.proposal.ReviewRights;
import dk.virkwiki.proposal.Reviews;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.proposal.ReviewStanding.ClaimView;
import dk.virkwiki.web.proposal.ReviewStanding.Hurried;
import dk.virkwiki.web.proposal.ReviewStanding.Place;
import dk.virkwiki.web.proposal.ReviewStanding.Plan;
import dk.virkwiki.web.proposal.ReviewStanding.Rights;
import dk.virkwiki.web.proposal.ReviewStanding.Sibling;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how a proposal stands among those who review it. */
@Component
class ReviewStandings {
    private final Reviews reviews;
    private final ReviewQueue queue;
    private final Bundles bundles;
    private final Words words;
    private final Moments moments;

    ReviewStandings(
            Reviews reviews, ReviewQueue queue, Bundles bundles, Words words, Moments moments) {
        this.reviews = reviews;
        this.queue = queue;
        this.bundles = bundles;
        this.words = words;
        this.moments = moments;
    }

    ReviewStanding of(Actor actor, Proposal proposal) {
        var rights = reviews.rights(actor, proposal);
        var siblings = siblings(actor, proposal);
        boolean all =
                rights.mayPublish()
                        && proposal.state() == ProposalState.SUBMITTED
                        && siblings.stream().anyMatch(sibling -> !sibling.seen().isEmpty());
        return new ReviewStanding(
                claim(actor, proposal, rights),
                plan(proposal, rights),
                hurried(proposal, rights),
                siblings,
                place(actor, proposal),
                new Rights(rights.mayImprove(), rights.mayUndo(), all));
    }

    private @Nullable ClaimView claim(Actor actor, Proposal proposal, ReviewRights rights) {
        var claim = proposal.handling().claim();
        if (claim == null
                || !moments.isAhead(claim.until())
                || proposal.state() != ProposalState.SUBMITTED) {
            return null;
        }
        boolean own = claim.by().accountId().equals(actor.accountId());
        var until = moments.timeOfDay(claim.until());
        var sentence =
                own
                        ? words.of("forslag.taget.dig", until)
                        : words.of("forslag.taget", claim.by().name(), until);
        return new ClaimView(sentence, !own && rights.mayClaim(), claim.by().name());
    }

    private @Nullable Plan plan(Proposal proposal, ReviewRights rights) {
        var publication = proposal.handling().publication();
        if (!proposal.isScheduled() || publication == null || publication.at() == null) {
            return null;
        }
        var effective = publication.effective();
        var day = words.day(effective);
        var sentence =
                day == null
                        ? words.of("forslag.planlagt", moments.full(publication.at()))
                        : words.of("forslag.planlagt.dato", day.words());
        return new Plan(sentence, rights.mayCancel());
    }

    private @Nullable Hurried hurried(Proposal proposal, ReviewRights rights) {
        var emergency = proposal.handling().emergency();
        if (emergency == null || proposal.state() != ProposalState.ACCEPTED) {
            return null;
        }
        var seenBy = emergency.seenBy();
        var sentence =
                seenBy == null
                        ? words.of("forslag.haster.uset")
                        : words.of("forslag.haster.set", seenBy.name());
        return new Hurried(sentence, emergency.reason(), emergency.unseen(), rights.mayMarkSeen());
    }

    private List<Sibling> siblings(Actor actor, Proposal proposal) {
        return bundles.siblings(actor, proposal).stream()
                .map(other -> sibling(actor, other))
                .toList();
    }

    private Sibling sibling(Actor actor, ProposalSummary other) {
        boolean decides =
                actor.editsFor(other.article().owner())
                        && other.state() == ProposalState.SUBMITTED
                        && !other.proposer().author().accountId().equals(actor.accountId())
                        && other.version() != null;
        return new Sibling(
                "/forslag/" + other.id(),
                other.article().title(),
                StateView.of(other, words),
                decides ? other.id() + ":" + other.version() : "");
    }

    /** Its neighbours among the first that wait. */
    private @Nullable Place place(Actor actor, Proposal proposal) {
        if (actor.role() != Role.EDITOR || !actor.editsFor(proposal.article().owner())) {
            return null;
        }
        var waiting = queue.find(actor, QueueFilter.WAITING, 0, Proposals.MAX_ROWS);
        var ids = waiting.stream().map(ProposalSummary::id).toList();
        int at = ids.indexOf(proposal.id());
        if (at < 0) {
            return ids.isEmpty() ? null : new Place("", null, "/forslag/" + ids.getFirst());
        }
        return new Place(
                words.of("forslag.plads", at + 1, queue.count(actor, QueueFilter.WAITING)),
                at == 0 ? null : "/forslag/" + ids.get(at - 1),
                at + 1 == ids.size() ? null : "/forslag/" + ids.get(at + 1));
    }
}
