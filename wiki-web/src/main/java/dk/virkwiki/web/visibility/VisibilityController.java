package dk.virkwiki.web.visibility;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who can see an article; for those who may see all of it. */
@Controller
class VisibilityController {
    private final Articles articles;
    private final VisibilityPages pages;

    VisibilityController(Articles articles, VisibilityPages pages) {
        this.articles = articles;
        this.pages = pages;
    }

    @GetMapping("/artikler/{slug}/synlighed")
    String show(Actor actor, @PathVariable String slug, Model model) {
        var article = articles.get(actor, slug);
        if (actor.audience() != Audience.ADVISOR) {
            throw new NotAllowed("kun-vejledere-ser");
        }
        model.addAttribute("page", pages.page(article));
        return "visibility/synlighed";
    }
}
