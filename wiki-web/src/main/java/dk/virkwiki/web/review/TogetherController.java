package dk.virkwiki.web.review;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.Bundles;
import dk.virkwiki.proposal.Decision;
import dk.virkwiki.proposal.MergeConflict;
import dk.virkwiki.proposal.Outcome;
import dk.virkwiki.proposal.Seen;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.review.TogetherPage.Result;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Several proposals decided in one act: small fixes, and what was sent together. */
@Controller
class TogetherController {
    private static final String RESULTS = "review/resultat";

    private final Bundles bundles;
    private final TogetherPages pages;
    private final Reasons reasons;

    TogetherController(Bundles bundles, TogetherPages pages, Reasons reasons) {
        this.bundles = bundles;
        this.pages = pages;
        this.reasons = reasons;
    }

    /** The small fixes that were chosen, or all of them, each with its difference. */
    @GetMapping("/gennemgang/smaa")
    String show(
            Actor actor,
            @RequestParam(name = "valgt", defaultValue = "") List<String> chosen,
            Model model) {
        model.addAttribute("page", pages.small(actor, chosen));
        return "review/smaa";
    }

    @PostMapping("/gennemgang/smaa")
    String acceptSmall(
            Actor actor,
            @RequestParam(name = "valgt", defaultValue = "") List<String> chosen,
            Model model) {
        return told(bundles.acceptSmall(actor, seen(chosen)), model);
    }

    @PostMapping("/gennemgang/sammen")
    String acceptBundle(
            Actor actor,
            @RequestParam(name = "valgt", defaultValue = "") List<String> chosen,
            Model model) {
        try {
            return told(bundles.accept(actor, seen(chosen), new Decision.Accept("")), model);
        } catch (MergeConflict collides) {
            model.addAttribute("refused", reasons.of(collides));
            return told(List.of(), model);
        }
    }

    private String told(List<Outcome> outcomes, Model model) {
        model.addAttribute("results", outcomes.stream().map(this::result).toList());
        model.addAttribute("done", outcomes.stream().filter(Outcome::isDone).count());
        return RESULTS;
    }

    private Result result(Outcome outcome) {
        var failure = outcome.failure();
        return new Result(
                "/forslag/" + outcome.id(),
                outcome.title(),
                failure == null ? null : reasons.of(failure));
    }

    /** Ids with the version that was seen: {@code AbC123:4}. */
    private static List<Seen> seen(List<String> chosen) {
        return chosen.stream().map(TogetherController::seen).flatMap(Optional::stream).toList();
    }

    private static Optional<Seen> seen(String chosen) {
        int colon = chosen.lastIndexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        try {
            long version = Long.parseLong(chosen.substring(colon + 1));
            return Optional.of(new Seen(chosen.substring(0, colon), version));
        } catch (NumberFormatException notAVersion) {
            return Optional.empty();
        }
    }
}
