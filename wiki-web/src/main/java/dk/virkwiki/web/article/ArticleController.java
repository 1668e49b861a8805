package dk.virkwiki.web.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Departure;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.article.ArticlePages.Asked;
import dk.virkwiki.web.error.Gone;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.ShownPage;
import dk.virkwiki.web.layout.Sites;
import dk.virkwiki.web.print.Sheets;
import dk.virkwiki.web.security.Looking;
import dk.virkwiki.web.text.FromCourse;
import dk.virkwiki.web.text.MaterialViews;
import dk.virkwiki.web.text.PartsOfJourneys;
import dk.virkwiki.web.text.Player;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows an article. */
@Controller
class ArticleController {
    /** The view of a wizard, journey or course that shows its whole text. */
    private static final String WHOLE = "tekst";

    private final Articles articles;
    private final ArticlePages pages;
    private final CarePages work;
    private final Consultations consultations;
    private final MaterialViews material;

    ArticleController(
            Articles articles,
            ArticlePages pages,
            CarePages work,
            Consultations consultations,
            MaterialViews material) {
        this.articles = articles;
        this.pages = pages;
        this.work = work;
        this.consultations = consultations;
        this.material = material;
    }

    @GetMapping("/artikler/{slug}")
    String show(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(name = Sites.VIEW, required = false) @Nullable String view,
            @RequestParam(name = PartsOfJourneys.FROM, required = false) @Nullable String journey,
            @RequestParam(name = FromCourse.FROM, required = false) @Nullable String course,
            @RequestParam(name = Player.AT, required = false) @Nullable String at,
            @RequestParam(name = Sheets.COPY, required = false) @Nullable String copy,
            HttpServletRequest request,
            Model model) {
        var article = articles.find(actor, slug).orElse(null);
        if (article == null) {
            return departed(actor, slug, request);
        }
        // Wizards, journeys and courses are gone through; their text is for those who write it.
        if (article.metadata().type().hasPagesOfItsOwn() && !WHOLE.equals(view)) {
            return "redirect:"
                    + new Address(article.metadata().address())
                            .with("visning", view)
                            .with(PartsOfJourneys.FROM, journey)
                            .text();
        }
        ShownPage.isOf(request, article.id());
        var asMaterial = material.of(article, number(copy));
        model.addAttribute("material", asMaterial);
        var asked = new Asked(journey, course, at);
        if (actor.audience() == Audience.PUBLIC) {
            return forReaders(actor, article, asked, request, model);
        }
        if (Looking.isMeantBy(request)) {
            consultations.opened(actor, article);
        }
        if (Sites.AS_BUSINESS.equals(view) && article.isReadableBy(Audience.PUBLIC)) {
            model.addAttribute("article", pages.asBusiness(actor, article, asked));
            model.addAttribute("material", asMaterial.shown());
            return "article/showing";
        }
        model.addAttribute("article", pages.forReader(actor, article, asked));
        model.addAttribute("work", work.of(actor, article));
        return "article/advisor";
    }

    private String forReaders(
            Actor actor, Article article, Asked asked, HttpServletRequest request, Model model) {
        var page = pages.forReader(actor, article, asked);
        model.addAttribute("article", page);
        if (asked.journey() != null && page.journeys().isEmpty()
                || asked.at() != null && Player.start(article, asked.at()).isEmpty()) {
            ShownPage.passes(request);
        }
        return "article/article";
    }

    /** The revision on a paper as it was typed; what is no number is no paper's. */
    private static @Nullable Integer number(@Nullable String copy) {
        if (copy == null || copy.isBlank()) {
            return null;
        }
        var digits = copy.strip();
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
    }

    /** An address is never given to another article: what was there before is said for good. */
    private String departed(Actor actor, String slug, HttpServletRequest request) {
        return switch (articles.findDeparture(actor, slug).orElse(null)) {
            case null -> throw new NotFound("artikel-findes-ikke", slug);
            case Departure.Moved moved -> movedTo(moved.slug(), request);
            case Departure.Merged merged -> movedTo(merged.slug(), request);
            case Departure.Gone gone -> throw Gone.of(gone.title());
        };
    }

    private static String movedTo(String slug, HttpServletRequest request) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
        var address = new Address("/artikler/" + slug);
        return "redirect:"
                + address.with(Sheets.COPY, request.getParameter(Sheets.COPY))
                        .with(PartsOfJourneys.FROM, request.getParameter(PartsOfJourneys.FROM))
                        .text();
    }
}
