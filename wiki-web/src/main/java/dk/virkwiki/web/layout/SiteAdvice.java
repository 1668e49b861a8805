package dk.virkwiki.web.layout;

import dk.virkwiki.account.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice(annotations = Controller.class)
public class SiteAdvice {
    /**
     * Request attribute with the person at the screen, on a page shown to them as to a business.
     */
    public static final String PERSON = "dk.virkwiki.person";

    private final Sites sites;

    SiteAdvice(Sites sites) {
        this.sites = sites;
    }

    /** Whether the page is shown to somebody who is logged in as a business would see it. */
    public static boolean isForBusiness(HttpServletRequest request) {
        return request.getAttribute(PERSON) != null;
    }

    @ModelAttribute("site")
    Site site(Actor actor, HttpServletRequest request) {
        var person = request.getAttribute(PERSON) instanceof Actor shown ? shown : actor;
        return sites.frame(person, request.getRequestURI(), request.getQueryString());
    }
}
