package dk.virkwiki.web.revision;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of an article. */
@Controller
@RequestMapping("/artikler/{slug}/versioner")
class HistoryController {
    private final Articles articles;
    private final HistoryPages pages;

    HistoryController(Articles articles, HistoryPages pages) {
        this.articles = articles;
        this.pages = pages;
    }

    @GetMapping
    String list(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(name = "side", defaultValue = "1") int page,
            @RequestParam(name = "gendannet", required = false) @Nullable Integer restored,
            Model model) {
        model.addAttribute("restored", restored);
        model.addAttribute("page", pages.history(actor, articles.get(actor, slug), page));
        return "revision/versioner";
    }

    @GetMapping("/{number:[0-9]{1,9}}")
    String one(Actor actor, @PathVariable String slug, @PathVariable int number, Model model) {
        model.addAttribute("page", pages.revision(actor, articles.get(actor, slug), number));
        return "revision/version";
    }

    @GetMapping("/sammenlign")
    String compare(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(name = "fra") int from,
            @RequestParam(name = "til") int to,
            @RequestParam(name = "visning", required = false) @Nullable String view,
            @RequestParam(name = "som", required = false) @Nullable String as,
            Model model) {
        var article = articles.get(actor, slug);
        var wish = new Wish(from, to, "kilde".equals(view), !"virksomhed".equals(as));
        model.addAttribute("page", pages.compare(actor, article, wish));
        return "revision/sammenlign";
    }
}
