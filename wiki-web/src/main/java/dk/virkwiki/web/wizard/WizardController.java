package dk.virkwiki.web.wizard;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.layout.ShownPage;
import dk.virkwiki.web.security.Embedding;
import dk.virkwiki.web.wizard.WizardPages.Spot;
import dk.virkwiki.wizard.Edition;
import dk.virkwiki.wizard.Question;
import dk.virkwiki.wizard.Result;
import dk.virkwiki.wizard.Wizards;
import dk.virkwiki.wizarduse.WizardUse;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads people through a wizard, here and inside the pages of other sites. */
@Controller
class WizardController {
    private static final String ON = "videre";

    private final Wizards wizards;
    private final WizardPages pages;
    private final WizardUse use;
    private final Embedding embedding;
    private final WizardTrace trace;

    WizardController(
            Wizards wizards,
            WizardPages pages,
            WizardUse use,
            Embedding embedding,
            WizardTrace trace) {
        this.wizards = wizards;
        this.pages = pages;
        this.use = use;
        this.embedding = embedding;
        this.trace = trace;
    }

    @GetMapping({"/svarguider/{slug}", "/svarguider/{slug}/indlejret"})
    String start(
            Actor actor,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request,
            Model model) {
        var edition = wizards.find(actor, slug).orElse(null);
        if (edition == null || !edition.wizard().canRun()) {
            return elsewhere(slug, edition);
        }
        trace.opened(actor, slug, request);
        ShownPage.isOf(request, edition.articleId());
        model.addAttribute("page", pages.start(actor, edition, address(slug, query, request)));
        return "wizard/svarguide";
    }

    @GetMapping({"/svarguider/{slug}/begynd", "/svarguider/{slug}/indlejret/begynd"})
    String begin(
            Actor actor,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request) {
        var edition = wizards.find(actor, slug).orElse(null);
        if (edition == null || !edition.wizard().canRun()) {
            return elsewhere(slug, edition);
        }
        var address = address(slug, query, request);
        var run = edition.wizard().walk(address.answers());
        use.shown(address.place(edition), run.here().id());
        return "redirect:" + address.to(run.here().id(), run.answers(), edition.number());
    }

    @GetMapping({"/svarguider/{slug}/{station}", "/svarguider/{slug}/indlejret/{station}"})
    String station(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String station,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request,
            Model model) {
        var address = address(slug, query, request);
        var edition = wizards.find(actor, slug, address.version()).orElse(null);
        if (edition == null || !edition.wizard().canRun()) {
            return elsewhere(slug, edition);
        }
        ShownPage.isOf(request, edition.articleId());
        var run = edition.wizard().walk(address.answers());
        int place = run.before(station);
        boolean goesOn = query.containsKey(ON);
        if (goesOn && place >= 0 && place < run.given().size()) {
            return answered(new Spot(edition, address, run, station, place), query.getFirst("ret"));
        }
        if (place < 0 && address.answers().isEmpty() && edition.wizard().find(station).isEmpty()) {
            throw new NotFound("svarguide-side-findes-ikke", station);
        }
        var spot = new Spot(edition, address, run, station, place < 0 ? run.given().size() : place);
        return switch (spot.station()) {
            case Question question -> {
                model.addAttribute("page", pages.ask(actor, spot, question, goesOn && place >= 0));
                yield "wizard/spoergsmaal";
            }
            case Result result -> {
                trace.reached(actor, spot, result, request);
                boolean thanks = query.containsKey(HelpedController.HELPED);
                model.addAttribute("page", pages.verdict(actor, spot, result, thanks));
                yield "wizard/resultat";
            }
        };
    }

    /** An answer that was given before and is the same again is not counted. */
    private String answered(Spot spot, @Nullable String before) {
        var given = spot.run().given().get(spot.place());
        var place = spot.address().place(spot.edition());
        if (before == null) {
            use.answered(place, given.question().id(), given.answer().name());
        }
        var here = spot.run().here().id();
        if (!given.answer().name().equals(before)) {
            use.shown(place, here);
        }
        return "redirect:" + spot.address().to(here, spot.run().answers(), spot.edition().number());
    }

    private WizardAddress address(
            String slug, MultiValueMap<String, String> query, HttpServletRequest request) {
        return WizardAddress.of(slug, query, request, embedding);
    }

    /** The article's page says what became of it, or shows the text that nobody can go through. */
    static String elsewhere(String slug, @Nullable Edition edition) {
        return "redirect:/artikler/" + slug + (edition == null ? "" : "?visning=tekst");
    }
}
