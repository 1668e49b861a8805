package dk.virkwiki.web.start;

import dk.virkwiki.proposal.DuePublications;
import dk.virkwiki.proposal.ProposalDemand;
import dk.virkwiki.proposal.ProposalUpkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts what happens to proposals by the clock. A store that does not answer is tried again. */
@Component
class EditorialJobs {
    private static final Logger LOG = LoggerFactory.getLogger(EditorialJobs.class);

    private final DuePublications due;
    private final ProposalUpkeep upkeep;
    private final ProposalDemand demand;

    EditorialJobs(DuePublications due, ProposalUpkeep upkeep, ProposalDemand demand) {
        this.due = due;
        this.upkeep = upkeep;
        this.demand = demand;
    }

    @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT15S")
    void publishDue() {
        run(due::publish);
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void tidy() {
        run(upkeep::closeSilent);
        run(demand::count);
    }

    private static void run(Runnable job) {
        try {
            job.run();
        } catch (DataAccessException storeIsAway) {
            LOG.warn("The store did not answer a job; it is tried again.");
        }
    }
}
