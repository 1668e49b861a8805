package dk.virkwiki.web.start;

import dk.virkwiki.effect.UseCounts;
import dk.virkwiki.stats.Recount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Adds figures up before anybody asks, and writes down what is counted in memory. */
@Component
class CountingJobs {
    private static final Logger LOG = LoggerFactory.getLogger(CountingJobs.class);

    private final Recount recount;
    private final UseCounts uses;

    CountingJobs(Recount recount, UseCounts uses) {
        this.recount = recount;
        this.uses = uses;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    void prepare() {
        run(recount::prepare);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void writeDown() {
        run(uses::writeDown);
    }

    private static void run(Runnable job) {
        try {
            job.run();
        } catch (DataAccessException storeIsAway) {
            LOG.warn("The store did not answer a job; it is tried again.");
        }
    }
}
