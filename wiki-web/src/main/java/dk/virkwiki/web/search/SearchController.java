package dk.virkwiki.web.search;

import dk.virkwiki.account.Actor;
import dk.virkwiki.search.NearWord;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.web.layout.ShownPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of results. */
@Controller
class SearchController {
    private static final int NEAREST = 5;

    private final ArticleSearch search;
    private final SearchPages pages;

    SearchController(ArticleSearch search, SearchPages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping("/soeg")
    String search(Actor actor, SearchRequest request, Model model, HttpServletRequest http) {
        model.addAttribute("found", answer(actor, request, http));
        return "search/search";
    }

    /** Only what changes from search to search, for the script that searches while typing. */
    @GetMapping("/soeg/resultater")
    String results(Actor actor, SearchRequest request, Model model, HttpServletRequest http) {
        model.addAttribute("found", answer(actor, request, http));
        return "search/answer :: answer";
    }

    private SearchPage answer(Actor actor, SearchRequest request, HttpServletRequest http) {
        var result = search.search(request.query(), actor.audience());
        if (result.isCutShort()) {
            ShownPage.passes(http);
        }
        var nearest =
                result.total() == 0
                        ? search.nearest(request.words(), actor.audience(), NEAREST)
                        : List.<NearWord>of();
        return pages.page(actor, request, result, nearest);
    }
}
