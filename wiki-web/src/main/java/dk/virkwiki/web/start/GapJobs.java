package dk.virkwiki.web.start;

import dk.virkwiki.gap.GapUpkeep;
import dk.virkwiki.searchlog.SearchLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts what happens to the search log and the gap board by the clock. */
@Component
class GapJobs {
    private static final Logger LOG = LoggerFactory.getLogger(GapJobs.class);

    private final SearchLog log;
    private final GapUpkeep gaps;

    GapJobs(SearchLog log, GapUpkeep gaps) {
        this.log = log;
        this.gaps = gaps;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void write() {
        run(log::write);
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void follow() {
        run(gaps::follow);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void look() {
        run(gaps::look);
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT15M")
    void tidy() {
        run(log::tidy);
        run(gaps::tidy);
    }

    /** Articles bring new words, by which more compounds can be taken apart. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Copenhagen")
    void readNeedsAgain() {
        run(gaps::rebuild);
    }

    private static void run(Runnable job) {
        try {
            job.run();
        } catch (DataAccessException storeIsAway) {
            LOG.warn("The store did not answer a job; it is tried again.");
        }
    }
}
