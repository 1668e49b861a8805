package dk.virkwiki.web.oldword;

import dk.virkwiki.account.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows editors where articles still use old words. */
@Controller
class OldWordController {
    private final OldWordPages pages;

    OldWordController(OldWordPages pages) {
        this.pages = pages;
    }

    @GetMapping("/gamle-ord")
    String list(
            Actor actor,
            @RequestParam(name = "myndighed", required = false) @Nullable String owner,
            @RequestParam(name = "side", defaultValue = "1") int number,
            Model model) {
        model.addAttribute("page", pages.of(actor, owner, number));
        return "oldword/gamle-ord";
    }
}
