package dk.virkwiki.web.start;

import dk.virkwiki.consultation.ConsultationUpkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Starts what happens to consultations by the clock. A store that does not answer is tried again.
 */
@Component
class ConsultationJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ConsultationJobs.class);

    private final ConsultationUpkeep upkeep;

    ConsultationJobs(ConsultationUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** What a crash cut off is counted soon after the start, and now and then. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT10S")
    void putRight() {
        run(upkeep::putRight);
        run(upkeep::forgetTraces);
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT15S")
    void saveHabits() {
        run(upkeep::saveHabits);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void forget() {
        run(upkeep::forget);
    }

    private static void run(Runnable job) {
        try {
            job.run();
        } catch (DataAccessException storeIsAway) {
            LOG.warn("The store did not answer a job; it is tried again.");
        }
    }
}
