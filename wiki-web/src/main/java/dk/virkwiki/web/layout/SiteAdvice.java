package dk.virkwiki.web.layout;

import dk.virkwiki.account.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice(annotations = Controller.class)
class SiteAdvice {
    private final Sites sites;

    SiteAdvice(Sites sites) {
        this.sites = sites;
    }

    @ModelAttribute("site")
    Site site(Actor actor, HttpServletRequest request) {
        return sites.frame(actor, request.getRequestURI());
    }
}
