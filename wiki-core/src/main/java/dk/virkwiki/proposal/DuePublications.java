package dk.virkwiki.proposal;

import dk.virkwiki.article.Author;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.proposal.ProposalEvent.Kind;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.WikiFailure;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Accepted proposals whose time has come. May be started on several nodes and any number of times:
 * each proposal is published once.
 */
@Service
public class DuePublications {
    private static final Logger LOG = LoggerFactory.getLogger(DuePublications.class);
    private static final int MOST_AT_ONCE = 100;

    private final ProposalRepository repository;
    private final Publishing publishing;
    private final Deciding deciding;
    private final ProposalLog log;
    private final Clock clock;

    DuePublications(
            ProposalRepository repository,
            Publishing publishing,
            Deciding deciding,
            ProposalLog log,
            Clock clock) {
        this.log = log;
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
    public int publish() {
        int published = 0;
        for (var id : repository.findDue(clock.instant(), MOST_AT_ONCE)) {
            published += repository.find(id).filter(this::isPublished).isPresent() ? 1 : 0;
        }
        return published;
    }

    private boolean isPublished(Proposal proposal) {
        var decided = proposal.lastReview();
        if (!proposal.isScheduled() || decided == null) {
            return false;
        }
        try {
            publishing.publish(Deciding.editor(proposal, decided.reviewer()), proposal);
            LOG.info("Proposal {} was published as planned", proposal.id());
            return true;
        } catch (WikiFailure refused) {
            sendBack(proposal, refused);
            return false;
        }
    }

    private void sendBack(Proposal proposal, WikiFailure why) {
        LOG.warn("Proposal {} could not be published as planned: {}", proposal.id(), why.code());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            var event = new ProposalEvent(Kind.RETURNED, Author.SYSTEM, now, why.code());
            var back = deciding.returned(proposal, event);
            log.happened(AuditAct.PUBLICATION_SENT_BACK, back, why.code());
        } catch (Conflict anotherNodeWasFirst) {
            LOG.info("Proposal {} was dealt with elsewhere", proposal.id());
        }
    }
}
