package dk.virkwiki.web.start;

import dk.virkwiki.proposal.DuePublications;
import dk.virkwiki.proposal.ProposalDemand;
import dk.virkwiki.proposal.ProposalUpkeep;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts what happens to proposals by the clock. */
@Component
class EditorialJobs {
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
        Job.run(due::publish);
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void tidy() {
        Job.run(upkeep::closeSilent);
        Job.run(demand::count);
    }
}
