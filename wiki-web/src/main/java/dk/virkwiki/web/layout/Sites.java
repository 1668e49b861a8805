package dk.virkwiki.web.layout;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.CodeList;
import dk.virkwiki.article.CodeLists;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.Site.MenuItem;
import dk.virkwiki.web.layout.Site.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the frame for a person and an address. */
@Component
public class Sites {
    private static final Set<Role> EDITORIAL = Set.of(Role.EDITOR, Role.COORDINATOR, Role.ADMIN);
    private static final Set<String> LARGE_SEARCH = Set.of("/", "/soeg");

    private final Words words;
    private final CodeLists codes;
    private final SearchNotice notice;

    Sites(Words words, CodeLists codes, SearchNotice notice) {
        this.words = words;
        this.codes = codes;
        this.notice = notice;
    }

    /** The frame around the page at this path. */
    public Site frame(Actor actor, String path) {
        var reading =
                List.of(
                        item("/emner", "layout.menu.emner", path),
                        item("/artikler", "layout.menu.artikler", path),
                        item("/ordliste", "layout.menu.ordliste", path));
        var work = work(actor, path);
        return new Site(
                words.language(),
                person(actor),
                joined(reading, work),
                joined(work, reading),
                notice.find().orElse(null),
                !LARGE_SEARCH.contains(path));
    }

    private List<MenuItem> work(Actor actor, String path) {
        var items = new ArrayList<MenuItem>();
        if (actor.role() == Role.EDITOR) {
            items.add(item("/gennemgang", "layout.menu.gennemgang", path));
        }
        if (!actor.isAnonymous()) {
            items.add(item("/mit-arbejde", "layout.menu.mit-arbejde", path));
        }
        if (actor.role() == Role.EDITOR) {
            items.add(item("/ajour", "layout.menu.ajour", path));
        }
        if (EDITORIAL.contains(actor.role())) {
            items.add(item("/huller", "layout.menu.huller", path));
        }
        if (actor.role() == Role.EDITOR || actor.role() == Role.ADMIN) {
            items.add(item("/synonymer", "layout.menu.synonymer", path));
        }
        if (actor.role() == Role.ADMIN) {
            items.add(item("/konti", "layout.menu.konti", path));
            items.add(item("/handlingslog", "layout.menu.handlingslog", path));
        }
        return items;
    }

    private MenuItem item(String href, String key, String path) {
        // An article lies below its topic's breadcrumb, not below the list from A to Å.
        var current = path.equals(href) || path.startsWith(href + "/") && !href.equals("/artikler");
        return new MenuItem(href, words.of(key), current);
    }

    private @Nullable Person person(Actor actor) {
        if (actor.isAnonymous()) {
            return null;
        }
        var place = place(actor);
        var key = "layout.rolle." + actor.role().name().toLowerCase(Locale.ROOT);
        var standing = place.isEmpty() ? words.of(key) : words.of(key + ".sted", place);
        return new Person(actor.name(), place, standing, actor.audience() == Audience.ADVISOR);
    }

    private String place(Actor actor) {
        if (actor.authority() != null) {
            return codes.name(CodeList.AUTHORITIES, actor.authority());
        }
        return actor.library() == null ? "" : actor.library();
    }

    private static List<MenuItem> joined(List<MenuItem> first, List<MenuItem> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}
