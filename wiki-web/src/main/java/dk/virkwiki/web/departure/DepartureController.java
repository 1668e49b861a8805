package dk.virkwiki.web.departure;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.departure.DeparturePage.Mistake;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.text.AnswerTimes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Forms that suggest moving or withdrawing an article; both go through review. */
@Controller
class DepartureController {
    private static final String MOVE = "departure/flyt";
    private static final String WITHDRAW = "departure/traek-tilbage";

    private final Articles articles;
    private final Proposals proposals;
    private final AnswerTimes times;
    private final Reasons reasons;

    DepartureController(
            Articles articles, Proposals proposals, AnswerTimes times, Reasons reasons) {
        this.articles = articles;
        this.proposals = proposals;
        this.times = times;
        this.reasons = reasons;
    }

    @GetMapping("/artikler/{slug}/flyt")
    String move(Actor actor, @PathVariable String slug, Model model) {
        var article = article(actor, slug);
        return show(MOVE, article, DepartureForm.empty(article.number()), null, model);
    }

    @PostMapping("/artikler/{slug}/flyt")
    String sendMove(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute DepartureForm form,
            Model model) {
        var article = article(actor, slug);
        try {
            var text = text(article, form, form.moved(source(article, form)));
            return sent(actor, article, text);
        } catch (Invalid | Conflict refused) {
            return show(MOVE, article, form, mistake(refused, "#adresse"), model);
        }
    }

    @GetMapping("/artikler/{slug}/traek-tilbage")
    String withdraw(Actor actor, @PathVariable String slug, Model model) {
        var article = article(actor, slug);
        return show(WITHDRAW, article, DepartureForm.empty(article.number()), null, model);
    }

    @PostMapping("/artikler/{slug}/traek-tilbage")
    String sendWithdrawal(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute DepartureForm form,
            Model model) {
        var article = article(actor, slug);
        try {
            var text = text(article, form, form.withdrawn(source(article, form)));
            return sent(actor, article, text);
        } catch (Invalid | Conflict refused) {
            return show(WITHDRAW, article, form, mistake(refused, "#grund-error"), model);
        }
    }

    private String sent(Actor actor, Article article, ProposedText text) {
        return "redirect:/forslag/"
                + proposals.sendAtOnce(actor, article.id(), text).id()
                + "?sendt";
    }

    private String source(Article article, DepartureForm form) {
        int base = form.base(article.number());
        return base == article.number()
                ? article.source()
                : articles.revision(article, base).source();
    }

    private static ProposedText text(Article article, DepartureForm form, String source) {
        return new ProposedText(form.base(article.number()), source, form.reason());
    }

    private Mistake mistake(WikiFailure why, String field) {
        var href =
                switch (why.code()) {
                    case "flyt-uden-grund", "personnummer", "begrundelse-for-lang" -> "#hvorfor";
                    case "afloeser-mangler" -> "#afloeser";
                    default -> field;
                };
        return new Mistake(reasons.of(why), href);
    }

    private String show(
            String view,
            Article article,
            DepartureForm form,
            @Nullable Mistake mistake,
            Model model) {
        var owner = Objects.requireNonNullElse(article.metadata().owner(), "");
        model.addAttribute(
                "page",
                new DeparturePage(
                        article.slug(),
                        article.metadata().address(),
                        article.title(),
                        times.of(owner),
                        form.base(article.number()),
                        form,
                        mistake));
        return view;
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
