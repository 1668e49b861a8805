package dk.virkwiki.web.start;

import dk.virkwiki.feedback.Feedbacks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what readers wrote when its time is over. */
@Component
class FeedbackJob {
    private static final Logger LOG = LoggerFactory.getLogger(FeedbackJob.class);

    private final Feedbacks feedbacks;

    FeedbackJob(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
    void forget() {
        try {
            long gone = feedbacks.forget();
            if (gone > 0) {
                LOG.info("Deleted {} texts from readers that were too old.", gone);
            }
        } catch (DataAccessException storeIsAway) {
            LOG.warn("The store did not answer a job; it is tried again.");
        }
    }
}
