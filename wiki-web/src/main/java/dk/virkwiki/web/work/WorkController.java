package dk.virkwiki.web.work;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.Bundles;
import dk.virkwiki.proposal.Seen;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.layout.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's drafts and proposals, and the answers to them. */
@Controller
class WorkController {
    private static final String VIEW = "work/mit-arbejde";

    private final Bundles bundles;
    private final WorkPages pages;
    private final Words words;
    private final Reasons reasons;

    WorkController(Bundles bundles, WorkPages pages, Words words, Reasons reasons) {
        this.bundles = bundles;
        this.pages = pages;
        this.words = words;
        this.reasons = reasons;
    }

    @GetMapping("/mit-arbejde")
    String show(
            Actor actor, @RequestParam(name = "side", defaultValue = "1") int side, Model model) {
        return show(actor, side, null, model);
    }

    /** Sends drafts that belong together, or none of them. */
    @PostMapping("/mit-arbejde/send")
    String sendTogether(
            Actor actor,
            @RequestParam(name = "valgt", required = false) @Nullable List<String> chosen,
            Model model) {
        var drafts = chosen == null ? List.<Seen>of() : chosen.stream().map(this::seen).toList();
        if (drafts.size() < 2) {
            return show(actor, 1, words.of("arbejde.send-samlet.faa"), model);
        }
        try {
            var sent = bundles.submit(actor, drafts);
            return "redirect:/forslag/" + sent.getFirst().id() + "?sendt";
        } catch (Invalid | Conflict refused) {
            return show(actor, 1, reason(refused), model);
        }
    }

    private String reason(WikiFailure refused) {
        return reasons.of(refused);
    }

    private Seen seen(String chosen) {
        int colon = chosen.lastIndexOf(':');
        var version = colon < 0 ? "" : chosen.substring(colon + 1);
        return new Seen(
                colon < 0 ? chosen : chosen.substring(0, colon),
                version.matches("\\d{1,18}") ? Long.parseLong(version) : -1);
    }

    private String show(Actor actor, int side, @Nullable String mistake, Model model) {
        model.addAttribute("page", pages.of(actor, side, mistake));
        return VIEW;
    }
}
