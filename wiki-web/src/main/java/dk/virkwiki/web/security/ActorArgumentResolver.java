package dk.virkwiki.web.security;

import dk.virkwiki.account.Actor;
import dk.virkwiki.web.layout.SiteAdvice;
import dk.virkwiki.web.layout.Sites;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives controllers the person at the screen as a method parameter; nobody, when they want to see a
 * reading page as a business does.
 */
final class ActorArgumentResolver implements HandlerMethodArgumentResolver {
    private final CurrentActor currentActor;

    ActorArgumentResolver(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var actor = currentActor.get();
        var asked = request.getNativeRequest(HttpServletRequest.class);
        if (asked == null
                || !asked.getMethod().equals("GET")
                || !Sites.showsAsBusiness(
                        actor, asked.getRequestURI(), asked.getParameter(Sites.VIEW))) {
            return actor;
        }
        asked.setAttribute(SiteAdvice.PERSON, actor);
        return Actor.anonymous();
    }
}
