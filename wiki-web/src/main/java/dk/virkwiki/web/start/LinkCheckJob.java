package dk.virkwiki.web.start;

import dk.virkwiki.linkcheck.AddressChecks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks other sites a little at a time, where that is switched on. */
@Component
@ConditionalOnProperty(name = "virkwiki.link-check.enabled", havingValue = "true")
class LinkCheckJob {
    private static final int MOST_AT_ONCE = 10;

    private final AddressChecks checks;

    LinkCheckJob(AddressChecks checks) {
        this.checks = checks;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void gather() {
        checks.gather();
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT10S")
    void ask() {
        int asked = 0;
        while (asked < MOST_AT_ONCE && checks.checkNext()) {
            asked++;
        }
    }
}
