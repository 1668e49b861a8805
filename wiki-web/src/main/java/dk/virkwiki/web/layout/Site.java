package dk.virkwiki.web.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows; the model attribute {@code site} of every page.
 *
 * @param language code of the interface's language
 * @param person who is logged in, or null
 * @param menu entries on reading pages
 * @param places the entries in the bar of working screens, work first
 * @param views this page as an advisor and as a business sees it; empty where there is no choice
 * @param around the pages that belong together with the one shown
 * @param notice a sentence about the whole site at the moment, or null
 * @param headerSearch whether the header holds a search field; pages with a large one do not
 */
public record Site(
        String language,
        @Nullable Person person,
        List<MenuItem> menu,
        List<MenuItem> places,
        List<MenuItem> views,
        Around around,
        @Nullable String notice,
        boolean headerSearch) {

    /**
     * The person who is logged in.
     *
     * @param name their name
     * @param place their authority or library; may be empty
     * @param standing one sentence about what they are here
     * @param works whether they see what is written for advisors
     */
    public record Person(String name, String place, String standing, boolean works) {}

    /**
     * Ways from the page shown to those it belongs together with.
     *
     * @param above the page that lists it, or null
     * @param tabs those beside it and itself; empty when it stands alone
     */
    public record Around(@Nullable MenuItem above, List<MenuItem> tabs) {}

    /**
     * An entry of a menu.
     *
     * @param href address
     * @param label words
     * @param current whether the page shown lies below it
     * @param below the entries it opens; empty for one that leads to a page itself
     */
    public record MenuItem(String href, String label, boolean current, List<MenuItem> below) {
        public MenuItem {
            below = List.copyOf(below);
        }

        public MenuItem(String href, String label, boolean current) {
            this(href, label, current, List.of());
        }

        /** One that opens others. */
        static MenuItem over(String label, List<MenuItem> below) {
            return new MenuItem("", label, below.stream().anyMatch(MenuItem::current), below);
        }

        /** Those that lead to a page, where there is room for all of them. */
        public List<MenuItem> pages() {
            return below.isEmpty() ? List.of(this) : below;
        }

        MenuItem elsewhere() {
            return new MenuItem(href, label, false);
        }
    }
}
