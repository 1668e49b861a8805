package dk.virkwiki.web.practice;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.practice.PracticeEdition;
import dk.virkwiki.practice.Practices;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.layout.ShownPage;
import dk.virkwiki.web.layout.Sites;
import dk.virkwiki.web.security.Looking;
import dk.virkwiki.web.text.AidLinks;
import dk.virkwiki.web.text.TypeLists;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads people through an exercise. Nothing that is typed there comes here: no page takes it. */
@Controller
class PracticeController {
    private final Practices practices;
    private final PracticePages pages;
    private final TypeLists lists;
    private final Consultations consultations;
    private final AidLinks aids;

    PracticeController(
            Practices practices,
            PracticePages pages,
            TypeLists lists,
            Consultations consultations,
            AidLinks aids) {
        this.aids = aids;
        this.practices = practices;
        this.pages = pages;
        this.lists = lists;
        this.consultations = consultations;
    }

    @GetMapping("/oevelser")
    String all(
            Actor actor, @RequestParam(name = "side", defaultValue = "1") int number, Model model) {
        lists.add(actor, ArticleType.PRACTICE, "/oevelser", number, model);
        return "practice/oevelser";
    }

    @GetMapping("/oevelser/{slug}")
    String start(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(name = Sites.VIEW, required = false) @Nullable String view,
            HttpServletRequest request,
            Model model) {
        var edition = practices.find(actor, slug).orElse(null);
        if (edition == null || !edition.practice().canRun()) {
            return elsewhere(slug, edition);
        }
        ShownPage.isOf(request, edition.article().id());
        if (actor.audience() == Audience.ADVISOR && Looking.isMeantBy(request)) {
            consultations.opened(actor, edition.article());
        }
        var address = PracticeAddress.of(slug, view);
        model.addAttribute("aids", aids.of(edition.article()));
        model.addAttribute("page", pages.start(actor, edition, address));
        return "practice/oevelse";
    }

    @GetMapping("/oevelser/{slug}/{screen}")
    String screen(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String screen,
            @RequestParam(name = Sites.VIEW, required = false) @Nullable String view,
            HttpServletRequest request,
            Model model) {
        var edition = practices.find(actor, slug).orElse(null);
        if (edition == null || !edition.practice().canRun()) {
            return elsewhere(slug, edition);
        }
        var found =
                edition.practice()
                        .find(screen)
                        .orElseThrow(() -> new NotFound("oevelse-skaerm-findes-ikke", screen));
        ShownPage.isOf(request, edition.article().id());
        var address = PracticeAddress.of(slug, view);
        model.addAttribute("page", pages.screen(edition, found, address));
        return "practice/skaerm";
    }

    /** The article's page says what became of it, or shows the text that has no screens. */
    private static String elsewhere(String slug, @Nullable PracticeEdition edition) {
        return "redirect:/artikler/" + slug + (edition == null ? "" : "?visning=tekst");
    }
}
