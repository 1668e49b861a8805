package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.MergeConflict;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.WikiFailure;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What editors do with a proposal: answer it, take an answer back, take a review over. */
@Controller
@RequestMapping("/forslag/{id}")
class DecisionController {
    private static final String ANSWERED = "redirect:/forslag/{id}?besvaret";
    private static final String CONFLICT = "redirect:/forslag/{id}/konflikt";
    private static final String PAGE = "redirect:/forslag/{id}";

    private final Decisions decisions;
    private final RefusedPages refused;

    DecisionController(Decisions decisions, RefusedPages refused) {
        this.decisions = decisions;
        this.refused = refused;
    }

    @PostMapping("/afgoerelse")
    String decide(
            Actor actor,
            @PathVariable String id,
            @ModelAttribute DecisionForm form,
            @RequestParam Map<String, String> fields,
            Model model) {
        try {
            decisions.decide(actor, id, form, fields);
            return ANSWERED;
        } catch (MergeConflict _) {
            return CONFLICT;
        } catch (Invalid | Conflict why) {
            return refused.show(actor, id, form, fields, why, model);
        }
    }

    /** A page that is loaded again after an act was refused shows the proposal as it is. */
    @GetMapping({"/afgoerelse", "/fortryd", "/tag-over", "/set", "/annuller", "/kommentar"})
    String again() {
        return PAGE;
    }

    @PostMapping("/fortryd")
    String undo(Actor actor, @PathVariable String id, Model model) {
        return done(actor, id, model, () -> decisions.reviews().undo(actor, id));
    }

    @PostMapping("/tag-over")
    String takeOver(Actor actor, @PathVariable String id, Model model) {
        return done(actor, id, model, () -> decisions.reviews().takeOver(actor, id));
    }

    @PostMapping("/set")
    String markSeen(Actor actor, @PathVariable String id, Model model) {
        return done(actor, id, model, () -> decisions.emergencies().markSeen(actor, id));
    }

    @PostMapping("/annuller")
    String cancel(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "version", required = false) @Nullable Long version,
            @RequestParam(name = "hvorfor", defaultValue = "") String why,
            Model model) {
        long seen = Objects.requireNonNullElse(version, -1L);
        return done(actor, id, model, () -> decisions.reviews().cancel(actor, id, seen, why));
    }

    private String done(Actor actor, String id, Model model, Runnable act) {
        try {
            act.run();
            return PAGE;
        } catch (Invalid | Conflict why) {
            return told(actor, id, model, why);
        }
    }

    private String told(Actor actor, String id, Model model, WikiFailure why) {
        return refused.show(actor, id, why, model);
    }
}
