package dk.virkwiki.web.searchlog;

import dk.virkwiki.account.Actor;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchQuery.Detail;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.searchlog.SearchLog;
import dk.virkwiki.searchlog.SettledSearch;
import dk.virkwiki.searchlog.SettledSearch.Tracking;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Takes in what browsers tell of searches: by a script, and where scripts are off by a picture of
 * one dot that the browser keeps, so that reloading and going back do not tell again. How many
 * results there are is found out here; nobody is asked to be believed.
 */
@Controller
class SettledController {
    static final String ADDRESS = "/soeg/set";

    /** A transparent picture of one dot. */
    private static final byte[] DOT =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private static final Duration SAME_LOOK = Duration.ofMinutes(30);

    private final SearchLog log;
    private final ArticleSearch search;
    private final BeaconThrottle throttle;

    SettledController(SearchLog log, ArticleSearch search, BeaconThrottle throttle) {
        this.log = log;
        this.search = search;
        this.throttle = throttle;
    }

    @PostMapping(ADDRESS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void told(Actor actor, @ModelAttribute SettledForm form, HttpServletRequest request) {
        if (!throttle.takes(request)) {
            return;
        }
        if (form.isFirst()) {
            count(actor, form.words(), Tracking.OPENINGS);
        }
        if (form.plads() != null) {
            log.opened(actor, form.words(), form.plads());
        }
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> picture(
            Actor actor, @ModelAttribute SettledForm form, HttpServletRequest request) {
        if (throttle.takes(request)) {
            count(actor, form.words(), Tracking.NONE);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(SAME_LOOK).cachePrivate())
                .contentType(MediaType.IMAGE_GIF)
                .body(DOT);
    }

    private void count(Actor actor, String words, Tracking tracking) {
        if (words.isEmpty()) {
            return;
        }
        var query = SearchQuery.of(words).withPage(0, 1).withDetail(Detail.HITS);
        var found = search.search(query, actor.audience());
        if (!found.isCutShort()) {
            log.settled(actor, new SettledSearch(words, found.total(), tracking));
        }
    }
}
