package dk.virkwiki.web.journey;

import dk.virkwiki.account.Actor;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.journey.Journeys;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.ShownPage;
import dk.virkwiki.web.layout.Sites;
import dk.virkwiki.web.text.AidLinks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a journey with its ticks. */
@Controller
class JourneyController {
    private final Journeys journeys;
    private final JourneyPages pages;
    private final Consultations consultations;
    private final AidLinks aids;

    JourneyController(
            Journeys journeys, JourneyPages pages, Consultations consultations, AidLinks aids) {
        this.aids = aids;
        this.journeys = journeys;
        this.pages = pages;
        this.consultations = consultations;
    }

    @GetMapping("/brugerrejser/{slug}")
    String show(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(name = Ticks.DONE, required = false) @Nullable List<String> done,
            @RequestParam(name = Ticks.TYPE, required = false) @Nullable String type,
            @RequestParam(name = Sites.VIEW, required = false) @Nullable String view,
            HttpServletRequest request,
            Model model) {
        var own = journeys.find(actor, slug).orElse(null);
        if (own == null) {
            // The article's page says what became of it.
            return "redirect:/artikler/" + slug;
        }
        ShownPage.isOf(request, own.article().id());
        boolean isAdvisor = actor.audience() == Audience.ADVISOR;
        if (isAdvisor) {
            consultations.opened(actor, own.article());
        }
        var shown =
                isAdvisor && Sites.AS_BUSINESS.equals(view)
                        ? journeys.find(Actor.anonymous(), slug).orElse(null)
                        : null;
        var ticks = Ticks.of(slug, done, type, shown != null);
        model.addAttribute("aids", aids.of(own.article()));
        model.addAttribute("page", pages.of(actor, shown == null ? own : shown, ticks));
        return shown == null ? "journey/brugerrejse" : "journey/vis";
    }
}
