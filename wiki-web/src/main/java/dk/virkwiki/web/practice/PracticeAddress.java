package dk.virkwiki.web.practice;

import dk.virkwiki.markdown.ScreenText.Screen;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Showing;
import dk.virkwiki.web.layout.Sites;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of an exercise lie.
 *
 * @param slug the exercise
 * @param isShown whether its pages are on a screen that is turned to a business
 */
record PracticeAddress(String slug, boolean isShown) {
    static PracticeAddress of(String slug, @Nullable String view) {
        return new PracticeAddress(slug, Sites.AS_BUSINESS.equals(view));
    }

    String start() {
        return "/oevelser/" + slug;
    }

    /** The start page, shown as this one is. */
    String begin() {
        return marked(start());
    }

    /** The page of a screen. */
    String to(String screen) {
        return marked(start() + "/" + screen);
    }

    /** The list of all exercises. */
    String list() {
        return marked("/oevelser");
    }

    private String marked(String address) {
        return new Address(address).with(Sites.VIEW, isShown ? Sites.AS_BUSINESS : "").text();
    }

    /** Safe HTML whose links to screens lead to their pages. */
    String linked(String html, List<Screen> screens) {
        var linked = isShown ? Showing.html(html) : html;
        for (var screen : linked.contains("href=\"#") ? screens : List.<Screen>of()) {
            var id = screen.name().id();
            linked = linked.replace("<a href=\"#" + id + "\"", "<a href=\"" + to(id) + "\"");
        }
        return linked;
    }
}
