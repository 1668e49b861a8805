package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.Comment;
import dk.virkwiki.proposal.Conversations;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What proposers and editors say to each other about a proposal or a place in it. */
@Controller
@RequestMapping("/forslag/{id}/kommentar")
class TalkController {
    private static final String BEFORE = "BEFORE";

    private final Conversations conversations;
    private final RefusedPages refused;

    TalkController(Conversations conversations, RefusedPages refused) {
        this.conversations = conversations;
        this.refused = refused;
    }

    @PostMapping
    String comment(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "kommentar", defaultValue = "") String words,
            @RequestParam(name = "om", defaultValue = "") String about,
            @RequestParam(name = "side", defaultValue = "") String side,
            Model model) {
        try {
            if (about.isBlank()) {
                conversations.comment(actor, id, words);
            } else {
                conversations.comment(actor, id, place(about, side), words);
            }
            return "redirect:/forslag/{id}#samtale";
        } catch (Invalid | Conflict why) {
            return refused.show(actor, id, words, why, model);
        }
    }

    private static Comment.Place place(String about, String side) {
        var text = BEFORE.equals(side) ? Comment.Side.BEFORE : Comment.Side.PROPOSED;
        return new Comment.Place(text, about);
    }

    @PostMapping("/{number:[0-9]{1,4}}/loest")
    String settle(Actor actor, @PathVariable String id, @PathVariable int number, Model model) {
        try {
            conversations.resolve(actor, id, number);
            return "redirect:/forslag/{id}#samtale";
        } catch (Conflict why) {
            return refused.show(actor, id, why, model);
        }
    }

    @PostMapping("/{number:[0-9]{1,4}}/aaben")
    String reopen(Actor actor, @PathVariable String id, @PathVariable int number, Model model) {
        try {
            conversations.reopen(actor, id, number);
            return "redirect:/forslag/{id}#samtale";
        } catch (Conflict why) {
            return refused.show(actor, id, why, model);
        }
    }
}
