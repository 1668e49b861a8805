package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.web.text.ReadAsViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets an author read what they are writing as a persona. The text is kept nowhere. */
@Controller
class ReadAsController {
    private final ReadAsViews views;

    ReadAsController(ReadAsViews views) {
        this.views = views;
    }

    @PostMapping("/foreslaa/laes-som")
    String show(
            Actor actor,
            @ModelAttribute EditorForm form,
            @RequestParam(name = "persona", required = false) @Nullable String code,
            Model model) {
        model.addAttribute("page", views.typed(actor, code, form.whole()));
        return "persona/laes-som";
    }
}
