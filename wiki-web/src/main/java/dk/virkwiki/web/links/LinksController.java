package dk.virkwiki.web.links;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What links where, for advisors and editors. */
@Controller
class LinksController {
    private final Articles articles;
    private final LinkPages pages;

    LinksController(Articles articles, LinkPages pages) {
        this.articles = articles;
        this.pages = pages;
    }

    @GetMapping("/artikler/{slug}/henvisninger")
    String backlinks(Actor actor, @PathVariable String slug, Model model) {
        model.addAttribute("page", pages.backlinks(actor, articles.get(actor, slug)));
        return "links/henvisninger";
    }

    @GetMapping("/links")
    String list(
            Actor actor,
            @RequestParam(name = "myndighed", required = false) @Nullable String wanted,
            @RequestParam(name = "side", defaultValue = "1") int side,
            Model model) {
        model.addAttribute("page", pages.list(actor, pages.owner(actor, wanted), side));
        return "links/links";
    }
}
