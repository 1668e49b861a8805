package dk.virkwiki.web.oldword;

import dk.virkwiki.account.Actor;
import dk.virkwiki.oldword.OldWords;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.OldWordLine;
import dk.virkwiki.web.layout.OldWordLines;
import dk.virkwiki.web.layout.ShownPage;
import dk.virkwiki.web.layout.SiteAdvice;
import dk.virkwiki.web.security.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Tells readers of wizards, journeys, courses and exercises which of their words are for what is no
 * more. An article's own page tells it itself.
 */
final class OldWordsOnPages implements HandlerInterceptor {
    private final OldWords oldWords;
    private final OldWordLines lines;
    private final CurrentActor currentActor;

    OldWordsOnPages(OldWords oldWords, OldWordLines lines, CurrentActor currentActor) {
        this.oldWords = oldWords;
        this.lines = lines;
        this.currentActor = currentActor;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        var view = page == null ? null : page.getViewName();
        var article = ShownPage.article(request);
        if (page == null
                || view == null
                || article == null
                || view.startsWith("redirect:")
                || view.startsWith("article/")) {
            return;
        }
        var reader = SiteAdvice.isForBusiness(request) ? Actor.anonymous() : currentActor.get();
        page.addObject("oldWords", told(reader.audience(), article));
    }

    /** Looked up by the pages that tell it only: a question of a wizard does not. */
    private LazyContextVariable<List<OldWordLine>> told(Audience reader, String article) {
        return new LazyContextVariable<>() {
            @Override
            protected List<OldWordLine> loadValue() {
                return oldWords.in(reader, article).stream().map(lines::of).toList();
            }
        };
    }
}
