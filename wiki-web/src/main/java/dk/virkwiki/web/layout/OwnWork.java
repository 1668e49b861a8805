package dk.virkwiki.web.layout;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.web.layout.Site.MenuItem;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The places below »Mit arbejde«: what one has written, and what one has registered today. */
@Component
class OwnWork {
    private static final String ADDRESS = "/mit-arbejde";

    private static final Pattern PLACES =
            Pattern.compile("/(?:mit-arbejde|vejledning|vejledninger|foreslaa|case)(?:/.*)?");

    private final Words words;

    OwnWork(Words words) {
        this.words = words;
    }

    /** The entry of the menu. */
    MenuItem item(String path) {
        var current = PLACES.matcher(path).matches();
        return new MenuItem(ADDRESS, words.of("layout.menu.mit-arbejde"), current);
    }

    /** Those open to this person beside the page at this path; none for who registers nothing. */
    List<MenuItem> tabs(Actor actor, String path) {
        if (!registers(actor)) {
            return List.of();
        }
        var tabs =
                List.of(
                        tab(ADDRESS, "arbejde.forslag", path),
                        tab("/vejledninger", "vejledninger.titel", path),
                        tab("/vejledninger/flere", "vejledninger.flere.kort", path));
        return tabs.stream().anyMatch(MenuItem::current) ? tabs : List.of();
    }

    private static boolean registers(Actor actor) {
        return actor.role() == Role.COORDINATOR
                || actor.role() == Role.ADVISOR && actor.library() != null;
    }

    private MenuItem tab(String href, String key, String path) {
        return new MenuItem(href, words.of(key), href.equals(path));
    }
}
