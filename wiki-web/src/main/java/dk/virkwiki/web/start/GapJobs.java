package dk.virkwiki.web.start;

import dk.virkwiki.gap.GapUpkeep;
import dk.virkwiki.searchlog.SearchLog;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts what happens to the search log and the gap board by the clock. */
@Component
class GapJobs {
    private final SearchLog log;
    private final GapUpkeep gaps;

    GapJobs(SearchLog log, GapUpkeep gaps) {
        this.log = log;
        this.gaps = gaps;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void write() {
        Job.run(log::write);
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void follow() {
        Job.run(gaps::follow);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void look() {
        Job.run(gaps::look);
    }

    /** Articles bring new words, by which more compounds can be taken apart. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Copenhagen")
    void readNeedsAgain() {
        Job.run(gaps::rebuild);
    }
}
