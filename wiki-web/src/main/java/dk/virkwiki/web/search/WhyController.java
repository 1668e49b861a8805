package dk.virkwiki.web.search;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows advisors and editors why a search finds an article; for others the page does not exist. */
@Controller
class WhyController {
    private final Articles articles;
    private final ArticleLinks links;
    private final ArticleSearch search;
    private final WhyPages pages;

    WhyController(Articles articles, ArticleLinks links, ArticleSearch search, WhyPages pages) {
        this.articles = articles;
        this.links = links;
        this.search = search;
        this.pages = pages;
    }

    @GetMapping("/soeg/hvorfor")
    String why(
            Actor actor, SearchRequest request, @RequestParam("artikel") String slug, Model model) {
        if (actor.audience() != Audience.ADVISOR) {
            throw new NotFound("artikel-findes-ikke");
        }
        var article = articles.get(actor, slug);
        var why =
                search.explain(
                        request.query(),
                        article,
                        links.of(actor, article.body()),
                        actor.audience());
        model.addAttribute("page", pages.page(request, article, why));
        return "search/hvorfor";
    }
}
