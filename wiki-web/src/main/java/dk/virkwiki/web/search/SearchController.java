package dk.virkwiki.web.search;

import dk.virkwiki.account.Actor;
import dk.virkwiki.search.ArticleSearch;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of results. */
@Controller
class SearchController {
    /** Told to the page cache: the answer is true for the moment only. */
    static final String PASSING = "dk.virkwiki.passing";

    private final ArticleSearch search;
    private final SearchPages pages;

    SearchController(ArticleSearch search, SearchPages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping("/soeg")
    String search(Actor actor, SearchRequest request, Model model, HttpServletRequest http) {
        var result = search.search(request.query(), actor.audience());
        if (result.isCutShort()) {
            http.setAttribute(PASSING, true);
        }
        model.addAttribute("found", pages.page(actor, request, result));
        return "search/search";
    }
}
