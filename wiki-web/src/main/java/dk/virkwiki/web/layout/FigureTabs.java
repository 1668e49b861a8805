package dk.virkwiki.web.layout;

import dk.virkwiki.account.Actor;
import dk.virkwiki.web.layout.Site.MenuItem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The places below »Tal«: one's own library, the country, the effect. */
@Component
public class FigureTabs {
    public static final String LIBRARY = "/tal";
    public static final String COUNTRY = "/tal/landet";
    public static final String EFFECT = "/tal/effekt";

    private final Words words;

    FigureTabs(Words words) {
        this.words = words;
    }

    /**
     * Those that are open to this person; who belongs to no library has no figures of their own.
     */
    public List<MenuItem> of(Actor actor, String current) {
        var tabs = new ArrayList<MenuItem>();
        if (actor.library() != null) {
            tabs.add(tab(LIBRARY, "tal.mit-bibliotek", current));
        }
        tabs.add(tab(COUNTRY, "tal.landet", current));
        tabs.add(tab(EFFECT, "tal.effekt", current));
        return tabs;
    }

    private MenuItem tab(String href, String key, String current) {
        return new MenuItem(href, words.of(key), href.equals(current));
    }
}
