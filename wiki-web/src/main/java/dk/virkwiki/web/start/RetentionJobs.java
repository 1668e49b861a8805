package dk.virkwiki.web.start;

import dk.virkwiki.consultation.ConsultationUpkeep;
import dk.virkwiki.feedback.Feedbacks;
import dk.virkwiki.gap.GapUpkeep;
import dk.virkwiki.media.FileUpkeep;
import dk.virkwiki.searchlog.SearchLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * All that is deleted because its time is over, in one place: how long each is kept stands in
 * docs/privacy.md and on the page {@code /privatliv}.
 */
@Component
class RetentionJobs {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionJobs.class);

    private final ConsultationUpkeep consultations;
    private final SearchLog searches;
    private final GapUpkeep gaps;
    private final Feedbacks feedbacks;
    private final FileUpkeep files;

    RetentionJobs(
            ConsultationUpkeep consultations,
            SearchLog searches,
            GapUpkeep gaps,
            Feedbacks feedbacks,
            FileUpkeep files) {
        this.consultations = consultations;
        this.searches = searches;
        this.gaps = gaps;
        this.feedbacks = feedbacks;
        this.files = files;
    }

    /** What an open consultation remembered goes as soon as nobody can take it back. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void forgetTraces() {
        Job.run(consultations::forgetTraces);
    }

    /** Who registered what goes the day after, free texts after their days. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void forget() {
        Job.run(consultations::forget);
        Job.run(searches::tidy);
        Job.run(gaps::tidy);
        Job.run(this::forgetFeedback);
        Job.run(files::sweep);
    }

    private void forgetFeedback() {
        long gone = feedbacks.forget();
        if (gone > 0) {
            LOG.info("Deleted {} texts from readers that were too old.", gone);
        }
    }
}
