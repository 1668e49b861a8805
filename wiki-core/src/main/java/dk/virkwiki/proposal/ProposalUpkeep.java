package dk.virkwiki.proposal;

import dk.virkwiki.article.Author;
import dk.virkwiki.proposal.ProposalEvent.Kind;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.WikiFailure;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * What happens to proposals by the clock. Every act may be started on several nodes and any number
 * of times: each proposal is dealt with once.
 */
@Service
public class ProposalUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(ProposalUpkeep.class);
    private static final int MOST_AT_ONCE = 100;

    private final ProposalRepository repository;
    private final Publishing publishing;
    private final Deciding deciding;
    private final Clock clock;

    ProposalUpkeep(
            ProposalRepository repository, Publishing publishing, Deciding deciding, Clock clock) {
        this.repository = repository;
        this.publishing = publishing;
        this.deciding = deciding;
        this.clock = clock;
    }

    /**
     * Publishes what is due. What cannot be published goes back to the queue with the reason in its
     * history.
     *
     * @return how many were published
     */
    public int publishDue() {
        int published = 0;
        for (var id : repository.findDue(clock.instant(), MOST_AT_ONCE)) {
            published += repository.find(id).filter(this::publishDue).isPresent() ? 1 : 0;
        }
        return published;
    }

    private boolean publishDue(Proposal proposal) {
        var decided = proposal.lastReview();
        if (!proposal.isScheduled() || decided == null) {
            return false;
        }
        try {
            publishing.publish(Deciding.editor(proposal, decided.reviewer()), proposal);
            LOG.info("Proposal {} was published as planned", proposal.id());
            return true;
        } catch (WikiFailure refused) {
            return sentBack(proposal, refused);
        }
    }

    private boolean sentBack(Proposal proposal, WikiFailure why) {
        LOG.warn("Proposal {} could not be published as planned: {}", proposal.id(), why.code());
        try {
            deciding.returned(
                    proposal, new ProposalEvent(Kind.RETURNED, Author.SYSTEM, now(), why.code()));
        } catch (Conflict anotherNodeWasFirst) {
            LOG.info("Proposal {} was dealt with elsewhere", proposal.id());
        }
        return false;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
