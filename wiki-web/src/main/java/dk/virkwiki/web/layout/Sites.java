package dk.virkwiki.web.layout;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.Site.Around;
import dk.virkwiki.web.layout.Site.MenuItem;
import dk.virkwiki.web.layout.Site.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the frame for a person and an address. */
@Component
public class Sites {
    /** Parameter and value that show a page as businesses see it. */
    public static final String VIEW = "visning";

    public static final String AS_BUSINESS = "virksomhed";

    private static final Set<String> LARGE_SEARCH = Set.of("/", "/soeg");
    private static final Pattern READING =
            Pattern.compile(
                    "/|/soeg|/emner(?:/[a-z0-9-]+)?|/artikler|/ordliste|/selvbetjening|/brugerrejser"
                            + "|/oevelser(?:/[a-z0-9-]+(?:/[A-Za-z0-9_-]+)?)?"
                            + "|/svarguider(?:/[a-z0-9-]+(?:/[A-Za-z0-9_-]+)?)?");

    private final Words words;
    private final CodeLists codes;
    private final SearchNotice notice;
    private final OwnWork ownWork;

    Sites(Words words, CodeLists codes, SearchNotice notice, OwnWork ownWork) {
        this.words = words;
        this.codes = codes;
        this.notice = notice;
        this.ownWork = ownWork;
    }

    /**
     * Whether this person wants to see the page at this path as a business does. An article's page
     * has a switch of its own.
     */
    public static boolean showsAsBusiness(Actor actor, String path, @Nullable String view) {
        return AS_BUSINESS.equals(view)
                && actor.audience() == Audience.ADVISOR
                && READING.matcher(path).matches();
    }

    /** The frame around the page at this path. */
    public Site frame(Actor actor, String path) {
        return frame(actor, path, null);
    }

    /** The same for an address with parameters. */
    public Site frame(Actor actor, String path, @Nullable String query) {
        var reading =
                List.of(
                        item("/emner", "layout.menu.emner", path),
                        item("/svarguider", "layout.menu.svarguider", path),
                        item("/brugerrejser", "layout.menu.brugerrejser", path),
                        MenuItem.over(
                                words.of("layout.menu.laer"),
                                List.of(
                                        item("/oevelser", "oevelser.overskrift", path),
                                        item("/kurser", "kurser.overskrift", path),
                                        item("/materialer", "layout.fod.materialer", path))),
                        item("/artikler", "layout.menu.artikler", path),
                        item("/ordliste", "layout.menu.ordliste", path));
        var work = work(actor, path);
        return new Site(
                words.language(),
                person(actor),
                joined(reading, work),
                places(actor, path, work, reading),
                views(actor, path, query),
                new Around(above(actor, path), ownWork.tabs(actor, path)),
                notice.find().orElse(null),
                !LARGE_SEARCH.contains(path));
    }

    /** Work comes first; whoever has no queue begins with the search. */
    private List<MenuItem> places(
            Actor actor, String path, List<MenuItem> work, List<MenuItem> reading) {
        if (actor.isAnonymous()) {
            return reading.stream().filter(item -> item.below().isEmpty()).toList();
        }
        boolean hasQueue = actor.role() == Role.EDITOR;
        return hasQueue ? work : joined(List.of(item("/soeg", "layout.soeg", path)), work);
    }

    private List<MenuItem> views(Actor actor, String path, @Nullable String query) {
        if (actor.audience() != Audience.ADVISOR || !READING.matcher(path).matches()) {
            return List.of();
        }
        var mark = VIEW + "=" + AS_BUSINESS;
        var others =
                query == null
                        ? ""
                        : Arrays.stream(query.split("&"))
                                .filter(part -> !part.equals(mark) && !part.isEmpty())
                                .collect(Collectors.joining("&"));
        var own = others.isEmpty() ? path : path + "?" + others;
        var business = path + "?" + (others.isEmpty() ? mark : others + "&" + mark);
        boolean asBusiness = query != null && List.of(query.split("&")).contains(mark);
        return List.of(
                new MenuItem(own, words.of("layout.se-som.vejleder"), !asBusiness),
                new MenuItem(business, words.of("layout.se-som.virksomhed"), asBusiness));
    }

    private List<MenuItem> work(Actor actor, String path) {
        var items = new ArrayList<MenuItem>();
        if (actor.role() == Role.EDITOR) {
            var queue = item("/gennemgang", "layout.menu.gennemgang", path);
            // The rules lie below the queue's address and belong to the editorial places.
            items.add(EditorialPlace.RULES.holds(path) ? queue.elsewhere() : queue);
        }
        if (!actor.isAnonymous()) {
            items.add(ownWork.item(path));
        }
        if (actor.audience() == Audience.ADVISOR) {
            items.add(item("/tal", "layout.menu.tal", path));
            items.add(item("/vidensgab", "layout.menu.vidensgab", path));
        }
        var editorial = EditorialPlace.of(actor);
        if (!editorial.isEmpty()) {
            boolean current =
                    path.equals(EditorialPlace.ADDRESS)
                            || editorial.stream().anyMatch(place -> place.holds(path));
            items.add(
                    new MenuItem(
                            EditorialPlace.ADDRESS, words.of("layout.menu.redaktion"), current));
        }
        return items;
    }

    /** The way back from an editorial place to the page that lists them. */
    private @Nullable MenuItem above(Actor actor, String path) {
        // The rules lie below the queue, and say so themselves.
        return EditorialPlace.of(actor).stream()
                        .filter(place -> place != EditorialPlace.RULES)
                        .anyMatch(place -> place.href().equals(path))
                ? new MenuItem(EditorialPlace.ADDRESS, words.of("layout.menu.redaktion"), false)
                : null;
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
