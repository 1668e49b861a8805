package dk.virkwiki.web.revision;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.revision.RestorePage.Typed;
import dk.virkwiki.web.text.Differences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes an earlier version of an article the current one again. */
@Controller
@RequestMapping("/artikler/{slug}/versioner/{number:[0-9]{1,9}}/gendan")
class RestoreController {
    private static final String VIEW = "revision/gendan";

    private final Articles articles;
    private final Restores restores;
    private final Differences differences;
    private final Moments moments;
    private final Reasons reasons;

    RestoreController(
            Articles articles,
            Restores restores,
            Differences differences,
            Moments moments,
            Reasons reasons) {
        this.articles = articles;
        this.restores = restores;
        this.differences = differences;
        this.moments = moments;
        this.reasons = reasons;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String slug, @PathVariable int number, Model model) {
        var article = articles.get(actor, slug);
        if (!Restores.mayRestore(actor, article)) {
            throw new NotAllowed("kun-ejeren-udgiver");
        }
        model.addAttribute("page", page(actor, article, number, new Typed("", null)));
        return VIEW;
    }

    @PostMapping
    String restore(
            Actor actor,
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(name = "hvorfor", defaultValue = "") String why,
            @RequestParam(name = "nu", defaultValue = "0") int seen,
            Model model) {
        var article = articles.get(actor, slug);
        try {
            var proposal = restores.restore(actor, article, number, seen, why.strip());
            return proposal == null
                    ? "redirect:/artikler/{slug}/versioner?gendannet=" + number
                    : "redirect:/forslag/" + proposal + "?sendt";
        } catch (Invalid | Conflict refused) {
            var typed = new Typed(why, reasons.of(refused));
            model.addAttribute("page", page(actor, article, number, typed));
            return VIEW;
        }
    }

    private RestorePage page(Actor actor, Article article, int number, Typed typed) {
        var source = restores.text(article, number);
        return new RestorePage(
                article.slug(),
                article.metadata().address(),
                article.title(),
                String.valueOf(number),
                moments.of(articles.revision(article, number).at()),
                String.valueOf(article.number()),
                restores.onlyProposes(actor, article, source),
                differences.source(article.source(), source),
                typed);
    }
}
