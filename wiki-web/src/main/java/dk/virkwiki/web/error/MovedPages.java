package dk.virkwiki.web.error;

import dk.virkwiki.account.Actor;
import java.util.Optional;

/** Knows where a page is now that nobody finds at its address any more. */
public interface MovedPages {
    /** The present path of the page at this one, if it has moved. */
    Optional<String> find(Actor reader, String path);
}
