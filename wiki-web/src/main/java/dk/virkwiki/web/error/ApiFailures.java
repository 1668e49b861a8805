package dk.virkwiki.web.error;

import dk.virkwiki.shared.WikiFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns failures into problem documents (RFC 9457) for programs. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFailures extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

    private final ErrorPages pages;

    ApiFailures(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ProblemDetail failure(WikiFailure failure) {
        var problem =
                ProblemDetail.forStatusAndDetail(ErrorPages.status(failure), pages.reason(failure));
        problem.setTitle(pages.heading(ErrorPages.status(failure)));
        problem.setProperty("code", failure.code());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreachable(DataAccessException cause) {
        LOG.error("The store did not answer", cause);
        return ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    ProblemDetail unexpected(RuntimeException cause) {
        LOG.error("An API call failed", cause);
        return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
