package dk.virkwiki.web.start;

import dk.virkwiki.consultation.ConsultationUpkeep;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts what happens to consultations by the clock. */
@Component
class ConsultationJobs {
    private final ConsultationUpkeep upkeep;

    ConsultationJobs(ConsultationUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** What a crash cut off is counted soon after the start, and now and then. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT10S")
    void putRight() {
        Job.run(upkeep::putRight);
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT15S")
    void saveHabits() {
        Job.run(upkeep::saveHabits);
    }
}
