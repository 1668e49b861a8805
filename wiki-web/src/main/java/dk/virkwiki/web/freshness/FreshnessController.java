package dk.virkwiki.web.freshness;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.freshness.Due;
import dk.virkwiki.freshness.ReviewDays;
import dk.virkwiki.web.layout.Words;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What must be looked at again, and that it still holds. */
@Controller
class FreshnessController {
    private final ReviewDays reviewDays;
    private final Articles articles;
    private final DuePages pages;
    private final Reminders reminders;
    private final Words words;

    FreshnessController(
            ReviewDays reviewDays,
            Articles articles,
            DuePages pages,
            Reminders reminders,
            Words words) {
        this.reviewDays = reviewDays;
        this.articles = articles;
        this.pages = pages;
        this.reminders = reminders;
        this.words = words;
    }

    @GetMapping("/ajour")
    String list(
            Actor actor,
            @RequestParam(name = "myndighed", required = false) @Nullable String wanted,
            @RequestParam(name = "vis", required = false) @Nullable String view,
            @RequestParam(name = "side", defaultValue = "1") int side,
            Model model) {
        var due = "snart".equals(view) ? Due.SOON : Due.OVERDUE;
        model.addAttribute("page", pages.page(actor, pages.owner(actor, wanted), due, side));
        return "freshness/ajour";
    }

    @GetMapping("/ajour/paamindelse")
    String reminder(
            Actor actor,
            @RequestParam(name = "myndighed", required = false) @Nullable String wanted,
            Model model) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var owner = pages.owner(actor, wanted);
        model.addAttribute("page", reminders.write(actor, owner, site));
        return "freshness/paamindelse";
    }

    /**
     * @param number the revision the editor has before them
     * @param next where to go on; the article when it is left out
     */
    @PostMapping("/artikler/{slug}/stadig-rigtig")
    String confirm(
            Actor actor,
            @PathVariable String slug,
            @RequestParam("version") int number,
            @RequestParam(name = "videre", required = false) @Nullable String next,
            RedirectAttributes attributes) {
        var article = articles.get(actor, slug);
        var saved = reviewDays.confirm(actor, article.id(), number);
        var day = words.day(saved.metadata().freshness().reviewBy());
        attributes.addFlashAttribute(
                "done",
                words.of(
                        "ajour.bekraeftet",
                        saved.title(),
                        Objects.requireNonNull(day, "A confirmed text has a review day").words()));
        return "liste".equals(next)
                ? "redirect:/ajour?myndighed=" + saved.metadata().owner()
                : "redirect:" + saved.metadata().address();
    }
}
