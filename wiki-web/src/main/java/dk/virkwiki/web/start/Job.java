package dk.virkwiki.web.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Something done by the clock. A store that does not answer is tried again the next time. */
final class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private Job() {}

    static void run(Runnable job) {
        try {
            job.run();
        } catch (DataAccessException storeIsAway) {
            LOG.warn("The store did not answer a job; it is tried again.");
        }
    }
}
