package dk.virkwiki.web.start;

import dk.virkwiki.article.ChangeFollower;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hears twice a second what other nodes on the same MongoDB have saved. */
@Component
@ConditionalOnProperty(name = "virkwiki.store.mode", havingValue = "external")
class OtherNodes {
    private final ChangeFollower follower;

    OtherNodes(ChangeFollower follower) {
        this.follower = follower;
    }

    @Scheduled(fixedDelayString = "PT0.5S")
    void hear() {
        follower.follow();
    }
}
