package dk.virkwiki.web.feedback;

import dk.virkwiki.account.Actor;
import dk.virkwiki.feedback.FeedbackState;
import dk.virkwiki.feedback.Feedbacks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the articles' editors what readers answered. */
@Controller
@RequestMapping(FeedbackPages.ADDRESS)
class FeedbackController {
    private final Feedbacks feedbacks;
    private final FeedbackPages pages;

    FeedbackController(Feedbacks feedbacks, FeedbackPages pages) {
        this.feedbacks = feedbacks;
        this.pages = pages;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(name = "vis", required = false) @Nullable String view,
            @RequestParam(name = "artikel", required = false) @Nullable String slug,
            @RequestParam(name = "side", defaultValue = "1") int side,
            Model model) {
        var state = FeedbackPages.HANDLED.equals(view) ? FeedbackState.HANDLED : FeedbackState.NEW;
        model.addAttribute("page", pages.page(actor, state, slug, side));
        return "feedback/laesersvar";
    }

    /**
     * @param undo whether it is put back on the list
     * @param slug the one article whose list it was, or empty
     */
    @PostMapping
    String mark(
            Actor actor,
            @RequestParam("id") String id,
            @RequestParam(name = "tilbage", defaultValue = "false") boolean undo,
            @RequestParam(name = "artikel", defaultValue = "") String slug) {
        feedbacks.mark(actor, id, undo ? FeedbackState.NEW : FeedbackState.HANDLED);
        return "redirect:" + FeedbackPages.address(undo, slug);
    }
}
