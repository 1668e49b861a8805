package dk.virkwiki.web.start;

import dk.virkwiki.effect.UseCounts;
import dk.virkwiki.stats.Recount;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Adds figures up before anybody asks, and writes down what is counted in memory. */
@Component
class CountingJobs {
    private final Recount recount;
    private final UseCounts uses;

    CountingJobs(Recount recount, UseCounts uses) {
        this.recount = recount;
        this.uses = uses;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    void prepare() {
        Job.run(recount::prepare);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void writeDown() {
        Job.run(uses::writeDown);
    }
}
