package dk.virkwiki.web.material;

import dk.virkwiki.account.Actor;
import dk.virkwiki.material.MaterialGap;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows editors what material lacks. */
@Controller
@RequestMapping("/materialer")
class MissingController {
    private final MissingPages pages;

    MissingController(MissingPages pages) {
        this.pages = pages;
    }

    @GetMapping("/mangler")
    String show(
            Actor actor,
            @RequestParam(name = "vis", defaultValue = "") String wanted,
            @RequestParam(name = "myndighed", required = false) @Nullable String owner,
            Model model) {
        var gap = MaterialGap.of(wanted).orElse(MaterialGap.SIGN_LANGUAGE);
        model.addAttribute("page", pages.page(actor, gap, owner));
        return "material/mangler";
    }

    /** All gaps in one file, so that it can be sorted at home. */
    @GetMapping("/mangler.csv")
    void file(
            Actor actor,
            @RequestParam(name = "myndighed", required = false) @Nullable String owner,
            HttpServletResponse response)
            throws IOException {
        pages.file(actor, owner, response);
    }
}
