package dk.virkwiki.web.error;

import dk.virkwiki.account.Actor;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The same pages for what fails before or after a controller: filters, unknown addresses. */
@Component
class ErrorViews implements ErrorViewResolver {
    private final ErrorPages pages;

    ErrorViews(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var wanted = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = Objects.requireNonNullElse(wanted, "/");
        var view = new ModelAndView("error/message", status);
        view.addObject("problem", pages.page(status, Actor.anonymous(), path));
        return view;
    }
}
