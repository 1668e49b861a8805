package dk.virkwiki.web.gap;

import dk.virkwiki.account.Actor;
import dk.virkwiki.gap.GapBoard;
import dk.virkwiki.gap.GapDecisions;
import dk.virkwiki.gap.GapDrafts;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.gap.NeedPage.Tried;
import dk.virkwiki.web.layout.Address;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One need of the board: what is known of it, and what becomes of it. */
@Controller
@RequestMapping(BoardRequest.ADDRESS + "/{id}")
class NeedController {
    private static final String VIEW = "gap/behov";
    private static final String AGAIN = "redirect:" + BoardRequest.ADDRESS + "/{id}";

    private final GapBoard board;
    private final GapDecisions decisions;
    private final GapDrafts drafts;
    private final NeedPages pages;

    NeedController(GapBoard board, GapDecisions decisions, GapDrafts drafts, NeedPages pages) {
        this.board = board;
        this.decisions = decisions;
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String id, Model model) {
        model.addAttribute("page", pages.page(actor, board.get(actor, id)));
        return VIEW;
    }

    /** Begins an article with the need's words for a title, for the authority it belongs to. */
    @PostMapping("/kladde")
    String draft(Actor actor, @PathVariable String id) {
        var gap = board.get(actor, id);
        var editor =
                new Address("/foreslaa/" + drafts.begin(actor, id))
                        .with("type", "guide")
                        .with("titel", BoardRows.title(gap))
                        .with("myndighed", Objects.requireNonNullElse(gap.handling().owner(), ""));
        return "redirect:" + editor;
    }

    @PostMapping("/myndighed")
    String assign(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "myndighed", defaultValue = "") String owner) {
        decisions.assign(actor, id, owner.equals(BoardRequest.NOBODY) ? "" : owner);
        return AGAIN;
    }

    @PostMapping("/daekket")
    String cover(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "artikel", defaultValue = "") String article,
            Model model) {
        try {
            decisions.cover(actor, id, slug(article));
        } catch (Invalid | Conflict refused) {
            return refused(actor, id, new Tried(article, ""), refused, model);
        }
        return AGAIN;
    }

    /** The whole address is taken as well; that is what people copy. */
    private static String slug(String typed) {
        var path = typed.strip();
        int query = path.replace('#', '?').indexOf('?');
        var plain = query < 0 ? path : path.substring(0, query);
        return plain.substring(plain.lastIndexOf('/') + 1);
    }

    @PostMapping("/daekkes-ikke")
    String leave(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "begrundelse", defaultValue = "") String reason,
            Model model) {
        try {
            decisions.leave(actor, id, reason);
        } catch (Invalid | Conflict refused) {
            return refused(actor, id, new Tried("", reason), refused, model);
        }
        return AGAIN;
    }

    @PostMapping("/aabn")
    String reopen(Actor actor, @PathVariable String id) {
        decisions.reopen(actor, id);
        return AGAIN;
    }

    private String refused(Actor actor, String id, Tried tried, WikiFailure why, Model model) {
        model.addAttribute("page", pages.refused(actor, board.get(actor, id), tried, why));
        return VIEW;
    }
}
