package dk.virkwiki.web.start;

import dk.virkwiki.article.ArticleProjections;
import dk.virkwiki.erasure.Erasures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Puts right what a crash may have cut off: texts that were not read for links and files, a person
 * half erased. Beside the first requests, which need neither.
 */
@Component
class PutRight {
    private static final Logger LOG = LoggerFactory.getLogger(PutRight.class);

    private final ArticleProjections projections;
    private final Erasures erasures;

    PutRight(ArticleProjections projections, Erasures erasures) {
        this.projections = projections;
        this.erasures = erasures;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().name("put-right").daemon().start(this::putRight);
    }

    private void putRight() {
        try {
            erasures.finishAll();
            projections.catchUp();
        } catch (DataAccessException storeIsAway) {
            LOG.warn("Texts were not read anew at start; »reindex« does it.");
        }
    }
}
