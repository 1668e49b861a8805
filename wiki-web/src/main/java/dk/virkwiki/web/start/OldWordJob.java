package dk.virkwiki.web.start;

import dk.virkwiki.oldword.OldWords;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads all articles for old words when the words themselves have changed. */
@Component
class OldWordJob {
    private final OldWords oldWords;

    OldWordJob(OldWords oldWords) {
        this.oldWords = oldWords;
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT20S")
    void keepUp() {
        Job.run(oldWords::keepUp);
    }
}
