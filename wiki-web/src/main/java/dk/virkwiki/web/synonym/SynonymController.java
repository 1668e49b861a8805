package dk.virkwiki.web.synonym;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.synonym.SynonymGroup;
import dk.virkwiki.synonym.Synonyms;
import dk.virkwiki.web.layout.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The editors' synonyms. */
@Controller
@RequestMapping("/synonymer")
class SynonymController {
    private static final String FORM = "synonym/gruppe";
    private static final String BACK = "redirect:/synonymer";

    private final Synonyms synonyms;
    private final SynonymPages pages;
    private final Reasons reasons;

    SynonymController(Synonyms synonyms, SynonymPages pages, Reasons reasons) {
        this.synonyms = synonyms;
        this.pages = pages;
        this.reasons = reasons;
    }

    @GetMapping
    String list(
            Actor actor, @RequestParam(name = "ord", defaultValue = "") String word, Model model) {
        model.addAttribute("page", pages.list(synonyms.groups(actor), word));
        return "synonym/synonymer";
    }

    @GetMapping("/ny")
    String write(Actor actor, Model model) {
        synonyms.groups(actor);
        model.addAttribute("page", pages.form(null, SynonymForm.empty(), null));
        return FORM;
    }

    @GetMapping("/ret")
    String edit(Actor actor, @RequestParam("gruppe") String id, Model model) {
        var group = synonyms.get(actor, id);
        model.addAttribute("page", pages.form(group, SynonymForm.of(group), null));
        return FORM;
    }

    @PostMapping
    ModelAndView save(Actor actor, @ModelAttribute SynonymForm form) {
        try {
            if (form.id().isEmpty()) {
                synonyms.add(actor, form.toWords());
            } else {
                synonyms.change(actor, form.id(), form.version(), form.toWords());
            }
            return new ModelAndView(BACK);
        } catch (Invalid | Conflict refused) {
            return refused(actor, form, refused);
        }
    }

    @PostMapping("/fjern")
    String remove(
            Actor actor,
            @RequestParam("gruppe") String id,
            @RequestParam(name = "version", required = false) @Nullable Long version) {
        synonyms.remove(actor, id, version);
        return BACK;
    }

    @PostMapping("/gendan")
    String restore(
            Actor actor,
            @RequestParam("gruppe") String id,
            @RequestParam(name = "version", required = false) @Nullable Long version) {
        synonyms.restore(actor, id, version);
        return BACK;
    }

    /** The words typed are kept; what others saved meanwhile is shown beside them. */
    private ModelAndView refused(Actor actor, SynonymForm form, WikiFailure why) {
        SynonymGroup group = form.id().isEmpty() ? null : synonyms.get(actor, form.id());
        var view = new ModelAndView(FORM, "page", pages.form(group, form, reasons.of(why)));
        view.setStatus(why instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST);
        return view;
    }
}
