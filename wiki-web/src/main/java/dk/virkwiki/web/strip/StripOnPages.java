package dk.virkwiki.web.strip;

import dk.virkwiki.web.layout.ShownPage;
import dk.virkwiki.web.layout.SiteAdvice;
import dk.virkwiki.web.security.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Adds the strip after a page's controller has done its work, so that an article just opened is on
 * it already. Redirects, parts of pages, and pages shown to a business hold none.
 */
final class StripOnPages implements HandlerInterceptor {
    private final StripPages pages;
    private final CurrentActor currentActor;

    StripOnPages(StripPages pages, CurrentActor currentActor) {
        this.pages = pages;
        this.currentActor = currentActor;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        var view = page == null ? null : page.getViewName();
        if (page == null || view == null || !isWhole(view) || SiteAdvice.isForBusiness(request)) {
            return;
        }
        pages.find(currentActor.get(), ShownPage.article(request))
                .ifPresent(strip -> page.addObject("strip", strip));
    }

    private static boolean isWhole(String view) {
        return !view.contains(":");
    }
}
