package dk.virkwiki.web.start;

import dk.virkwiki.erasure.Erasures;
import dk.virkwiki.link.Links;
import dk.virkwiki.media.FileUses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Puts right what a crash may have cut off: links that were not read, a person half erased. Beside
 * the first requests, which need neither.
 */
@Component
class PutRight {
    private static final Logger LOG = LoggerFactory.getLogger(PutRight.class);

    private final Links links;
    private final FileUses files;
    private final Erasures erasures;

    PutRight(Links links, FileUses files, Erasures erasures) {
        this.links = links;
        this.files = files;
        this.erasures = erasures;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().name("put-right").daemon().start(this::putRight);
    }

    private void putRight() {
        try {
            erasures.finishAll();
            links.catchUp();
            files.catchUp();
        } catch (DataAccessException storeIsAway) {
            LOG.warn("Links were not read at start; »reindex« makes them anew.");
        }
    }
}
