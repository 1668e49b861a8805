package dk.virkwiki.web.term;

import dk.virkwiki.account.Actor;
import dk.virkwiki.web.layout.ShownPage;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the glossary. */
@Controller
class GlossaryController {
    private static final int LONGEST = 60;

    private final GlossaryPages pages;

    GlossaryController(GlossaryPages pages) {
        this.pages = pages;
    }

    @GetMapping("/ordliste")
    String show(
            Actor actor,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "bogstav", required = false) @Nullable String letter,
            @RequestParam(name = "side", defaultValue = "1") int number,
            HttpServletRequest request,
            Model model) {
        var asked = typed.strip();
        var wanted = asked.substring(0, Math.min(LONGEST, asked.length()));
        if (!wanted.isEmpty()) {
            ShownPage.passes(request);
        }
        var first = letter == null || letter.isBlank() ? null : letter;
        model.addAttribute("page", pages.of(actor.audience(), wanted, first, number));
        return "term/ordliste";
    }
}
