package dk.virkwiki.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What a controller tells of the page it shows to those around it: the page cache, the strip. */
public final class ShownPage {
    private static final String ARTICLE = "dk.virkwiki.article";
    private static final String PASSING = "dk.virkwiki.passing";

    private ShownPage() {}

    /** The page shows the article with this id, and is made anew when that changes. */
    public static void isOf(HttpServletRequest request, String articleId) {
        request.setAttribute(ARTICLE, articleId);
    }

    /** The id of the article that the page shows, or null. */
    public static @Nullable String article(HttpServletRequest request) {
        return (String) request.getAttribute(ARTICLE);
    }

    /** The page is true for the moment only, and not kept. */
    public static void passes(HttpServletRequest request) {
        request.setAttribute(PASSING, true);
    }

    /** Whether the page is true for the moment only. */
    public static boolean isPassing(HttpServletRequest request) {
        return request.getAttribute(PASSING) != null;
    }
}
