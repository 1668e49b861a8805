package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing an article that is not there yet: choose a type, fill its template, send it. */
@Controller
@RequestMapping("/foreslaa")
class NewController {
    private static final String VIEW = "editor/foreslaa";

    private final Proposals proposals;
    private final EditorPages pages;
    private final NewPages beginnings;

    NewController(Proposals proposals, EditorPages pages, NewPages beginnings) {
        this.proposals = proposals;
        this.pages = pages;
        this.beginnings = beginnings;
    }

    /** The types to choose from; with a type, a fresh draft of it. */
    @GetMapping("/ny")
    String begin(
            Actor actor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(name = "titel", defaultValue = "") String title,
            @RequestParam(name = "fra", required = false) @Nullable String from,
            RedirectAttributes onwards,
            Model model) {
        requireMayPropose(actor);
        if (type == null || ArticleType.of(type).isEmpty()) {
            model.addAttribute("page", beginnings.types(title));
            return "editor/ny";
        }
        onwards.addAttribute("type", type);
        onwards.addAttribute("titel", title);
        if (from != null) {
            onwards.addAttribute("fra", from);
        }
        return "redirect:/foreslaa/" + Proposals.newId();
    }

    /** The line of the text to begin at. */
    @ModelAttribute("line")
    @Nullable Integer line(@RequestParam(name = "linje", required = false) @Nullable Integer line) {
        return line;
    }

    @GetMapping("/{id}")
    String show(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(name = "titel", defaultValue = "") String title,
            @RequestParam(name = "fra", required = false) @Nullable String from,
            @RequestParam(name = "myndighed", defaultValue = "") String owner,
            @RequestParam(name = "forslag", required = false) @Nullable String sent,
            @RequestParam(name = "afsnit", required = false) @Nullable String section,
            @RequestParam(name = "visning", required = false) @Nullable String view,
            Model model) {
        requireMayPropose(actor);
        var subject = Subject.fresh(id);
        boolean draft = sent == null || sent.isBlank();
        var begun = draft ? proposals.findDraft(actor, id).orElse(null) : own(actor, id);
        model.addAttribute(
                "page",
                begun == null
                        ? pages.fresh(
                                actor,
                                subject,
                                beginnings.first(actor, type, title, from, owner),
                                Subject.part(section, view))
                        : pages.begun(actor, subject, begun, Subject.part(section, view)));
        return VIEW;
    }

    @PostMapping(path = "/{id}", params = "handling=gem")
    String save(
            Actor actor, @PathVariable String id, @ModelAttribute EditorForm form, Model model) {
        if (form.isSent()) {
            return send(actor, id, form, model);
        }
        try {
            proposals.saveNewDraft(actor, id, form.version(), form.text(0));
        } catch (Invalid | Conflict refused) {
            model.addAttribute("page", pages.refused(actor, Subject.fresh(id), form, refused));
            return VIEW;
        }
        return "redirect:/foreslaa/{id}" + EditorParts.query(form);
    }

    @PostMapping(path = "/{id}", params = "handling=send")
    String send(
            Actor actor, @PathVariable String id, @ModelAttribute EditorForm form, Model model) {
        var saved = form;
        try {
            if (form.isSent()) {
                var version = Objects.requireNonNullElse(form.version(), -1L);
                return sent(proposals.reviseSubmitted(actor, id, version, form.text(0)));
            }
            var draft = proposals.saveNewDraft(actor, id, form.version(), form.text(0));
            saved = form.savedAs(draft.version());
            var version = Objects.requireNonNull(draft.version());
            return sent(proposals.submit(actor, draft.id(), version));
        } catch (Invalid | Conflict refused) {
            model.addAttribute("page", pages.refused(actor, Subject.fresh(id), saved, refused));
            return VIEW;
        }
    }

    @PostMapping(path = "/{id}", params = "handling=kasser")
    String discard(Actor actor, @PathVariable String id) {
        proposals
                .findDraft(actor, id)
                .ifPresent(
                        draft ->
                                proposals.withdraw(
                                        actor, id, Objects.requireNonNull(draft.version())));
        return "redirect:/mit-arbejde";
    }

    @PostMapping(path = "/{id}", params = "handling=vis")
    String preview(
            Actor actor, @PathVariable String id, @ModelAttribute EditorForm form, Model model) {
        requireMayPropose(actor);
        model.addAttribute("page", pages.again(actor, Subject.fresh(id), form));
        return VIEW;
    }

    /** The same text as fields or as the file is written. */
    @PostMapping(path = "/{id}", params = "handling=skift")
    String turn(
            Actor actor, @PathVariable String id, @ModelAttribute EditorForm form, Model model) {
        requireMayPropose(actor);
        model.addAttribute("page", pages.turned(actor, Subject.fresh(id), form));
        return VIEW;
    }

    /** A form without a known button, for example sent by a program. */
    @PostMapping("/{id}")
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String neither(
            Actor actor, @PathVariable String id, @ModelAttribute EditorForm form, Model model) {
        return preview(actor, id, form, model);
    }

    private void requireMayPropose(Actor actor) {
        if (!proposals.mayPropose(actor)) {
            throw new NotAllowed("kun-vejledere-foreslaar");
        }
    }

    private Proposal own(Actor actor, String id) {
        var proposal = proposals.get(actor, id);
        if (!proposals.rights(actor, proposal).mayEdit() || !proposal.isNew()) {
            throw new NotAllowed("kun-forslagsstilleren");
        }
        return proposal;
    }

    private static String sent(Proposal proposal) {
        return "redirect:/forslag/" + proposal.id() + "?sendt";
    }
}
