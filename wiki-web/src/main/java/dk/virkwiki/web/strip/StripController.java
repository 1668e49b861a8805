package dk.virkwiki.web.strip;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The strip alone, for a page that is already open: after an act, or one in another tab. */
@Controller
class StripController {
    private final StripPages pages;

    StripController(StripPages pages) {
        this.pages = pages;
    }

    @GetMapping(StripPages.ADDRESS)
    String strip(
            Actor actor,
            @RequestParam(name = StripPages.ARTICLE, required = false) @Nullable String articleId,
            Model model) {
        var strip =
                pages.findReading(actor, articleId)
                        .orElseThrow(() -> new NotFound("side-findes-ikke", StripPages.ADDRESS));
        model.addAttribute("strip", strip);
        return "strip/strip :: line";
    }
}
