package dk.virkwiki.web.quick;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The quick door. Opens under the marked words by a script, and as a page of its own without. */
@Controller
@RequestMapping("/artikler/{slug}/hurtigt")
class QuickController {
    private static final String VIEW = "quick/hurtigt";

    private final Articles articles;
    private final Proposals proposals;
    private final QuickPages pages;

    QuickController(Articles articles, Proposals proposals, QuickPages pages) {
        this.articles = articles;
        this.proposals = proposals;
        this.pages = pages;
    }

    @GetMapping
    String show(
            Actor actor, @PathVariable String slug, @ModelAttribute QuickForm form, Model model) {
        var article = article(actor, slug);
        model.addAttribute("page", pages.page(actor, article, form.as(form.kind().code())));
        return VIEW;
    }

    /** Another kind was chosen; what was typed stays. */
    @PostMapping(params = "vis")
    String change(
            Actor actor,
            @PathVariable String slug,
            @RequestParam("vis") String kind,
            @ModelAttribute QuickForm form,
            Model model) {
        var article = article(actor, slug);
        model.addAttribute("page", pages.page(actor, article, form.as(kind)));
        return VIEW;
    }

    @PostMapping
    String send(
            Actor actor, @PathVariable String slug, @ModelAttribute QuickForm form, Model model) {
        var article = article(actor, slug);
        try {
            var sent = proposals.sendAtOnce(actor, article.id(), pages.text(actor, article, form));
            return "redirect:/forslag/" + sent.id() + "?sendt";
        } catch (Invalid | Conflict refused) {
            model.addAttribute("page", pages.refused(actor, article, form, refused));
            return VIEW;
        }
    }

    private Article article(Actor actor, String slug) {
        var article = articles.get(actor, slug);
        if (!proposals.mayPropose(actor, article)) {
            throw new NotAllowed(
                    article.metadata().owner() == null
                            ? "artikel-uden-ejer"
                            : "kun-vejledere-foreslaar");
        }
        return article;
    }
}
