package dk.virkwiki.web.error;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.layout.Sites;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Turns failures into pages: the one place that catches them for people. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class PageFailures {
    private static final Logger LOG = LoggerFactory.getLogger(PageFailures.class);

    private final ErrorPages pages;
    private final Sites sites;
    private final ObjectProvider<MovedPages> moved;

    PageFailures(ErrorPages pages, Sites sites, ObjectProvider<MovedPages> moved) {
        this.moved = moved;
        this.pages = pages;
        this.sites = sites;
    }

    @ExceptionHandler
    ModelAndView failure(WikiFailure failure, Actor actor, HttpServletRequest request) {
        if (failure instanceof NotFound && request.getMethod().equals("GET")) {
            var to =
                    moved.stream()
                            .flatMap(pages -> pages.find(actor, request.getRequestURI()).stream())
                            .findFirst();
            if (to.isPresent()) {
                return movedTo(to.get(), request.getQueryString());
            }
        }
        var page = pages.page(failure, actor, request.getRequestURI());
        return view(ErrorPages.status(failure), page, actor, request);
    }

    private static ModelAndView movedTo(String path, @Nullable String query) {
        var view = new RedirectView(query == null ? path : path + "?" + query);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(view);
    }

    @ExceptionHandler
    ModelAndView gone(Gone gone, Actor actor, HttpServletRequest request) {
        var page = pages.page(gone, actor, request.getRequestURI());
        return view(HttpStatus.GONE, page, actor, request);
    }

    /** The store cannot be reached. */
    @ExceptionHandler
    ModelAndView unreachable(DataAccessException cause, Actor actor, HttpServletRequest request) {
        LOG.error("The store did not answer for {}", request.getRequestURI(), cause);
        return view(HttpStatus.SERVICE_UNAVAILABLE, actor, request);
    }

    /** The search index cannot be read. */
    @ExceptionHandler
    ModelAndView unsearchable(UncheckedIOException cause, Actor actor, HttpServletRequest request) {
        LOG.error("The index could not be read for {}", request.getRequestURI(), cause);
        return view(HttpStatus.SERVICE_UNAVAILABLE, pages.searchDown(), actor, request);
    }

    /** An address or a form holds something other than the number or date it should. */
    @ExceptionHandler
    ModelAndView unreadable(TypeMismatchException cause, Actor actor, HttpServletRequest request) {
        return view(HttpStatus.BAD_REQUEST, actor, request);
    }

    @ExceptionHandler
    ModelAndView other(Exception cause, Actor actor, HttpServletRequest request) {
        if (cause instanceof ErrorResponse answer) {
            var status = HttpStatus.resolve(answer.getStatusCode().value());
            return view(status == null ? HttpStatus.BAD_REQUEST : status, actor, request);
        }
        LOG.error("{} failed", request.getRequestURI(), cause);
        return view(HttpStatus.INTERNAL_SERVER_ERROR, actor, request);
    }

    private ModelAndView view(HttpStatus status, Actor actor, HttpServletRequest request) {
        return view(status, pages.page(status, actor, request.getRequestURI()), actor, request);
    }

    private ModelAndView view(
            HttpStatus status, ErrorPage page, Actor actor, HttpServletRequest request) {
        var view = new ModelAndView("error/message", status);
        view.addObject("problem", page);
        view.addObject("site", sites.frame(actor, request.getRequestURI()));
        return view;
    }
}
