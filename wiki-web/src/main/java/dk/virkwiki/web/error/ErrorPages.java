package dk.virkwiki.web.error;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Words failures for people. */
@Component
class ErrorPages {
    private final Words words;

    ErrorPages(Words words) {
        this.words = words;
    }

    static HttpStatus status(WikiFailure failure) {
        return switch (failure) {
            case NotFound _ -> HttpStatus.NOT_FOUND;
            case NotAllowed _ -> HttpStatus.FORBIDDEN;
            case Conflict _ -> HttpStatus.CONFLICT;
            case Invalid _ -> HttpStatus.BAD_REQUEST;
        };
    }

    /** A page for a failure that names its reason. */
    ErrorPage page(WikiFailure failure, Actor actor, String path) {
        var status = status(failure);
        return page(status, reason(failure), actor, path);
    }

    /** A page for an answer without a named reason. */
    ErrorPage page(HttpStatus status, Actor actor, String path) {
        return page(status, words.of(key(status) + ".tekst"), actor, path);
    }

    /** A page for an article that was taken down. */
    ErrorPage page(Gone gone, Actor actor, String path) {
        return page(HttpStatus.GONE, words.of("fejl.side.410.tekst", gone.title()), actor, path);
    }

    /** A page for when the index cannot be read: search and lists are down, articles are not. */
    ErrorPage searchDown() {
        return new ErrorPage(
                words.of("fejl.side.soegning"),
                words.of("fejl.side.soegning.tekst"),
                false,
                List.of(way("/emner", "emner")));
    }

    /** The failure's reason in words. */
    String reason(WikiFailure failure) {
        return words.orElse(
                "fejl." + failure.code(),
                key(status(failure)) + ".tekst",
                failure.arguments().toArray());
    }

    /** A heading for the status. */
    String heading(HttpStatus status) {
        return words.of(key(status));
    }

    private ErrorPage page(HttpStatus status, String why, Actor actor, String path) {
        boolean search = status == HttpStatus.NOT_FOUND || status == HttpStatus.GONE;
        return new ErrorPage(heading(status), why, search, ways(status, actor, path));
    }

    private List<Step> ways(HttpStatus status, Actor actor, String path) {
        var ways = new ArrayList<Step>();
        if (status == HttpStatus.FORBIDDEN && actor.isAnonymous()) {
            ways.add(way(new Address("/log-ind").with("videre", path).text(), "log-ind"));
        }
        ways.add(way("/", "forside"));
        ways.add(way("/emner", "emner"));
        ways.add(way("/artikler", "artikler"));
        return List.copyOf(ways);
    }

    private Step way(String href, String key) {
        return new Step(href, words.of("fejl.vej." + key));
    }

    private static String key(HttpStatus status) {
        return "fejl.side."
                + switch (status) {
                    case UNAUTHORIZED, FORBIDDEN -> "403";
                    case NOT_FOUND, METHOD_NOT_ALLOWED -> "404";
                    case CONFLICT -> "409";
                    case GONE -> "410";
                    case SERVICE_UNAVAILABLE -> "503";
                    default -> status.is4xxClientError() ? "400" : "500";
                };
    }
}
