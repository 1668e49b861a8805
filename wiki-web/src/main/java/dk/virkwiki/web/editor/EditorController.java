package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
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

/** Writing a proposal. What was typed is shown again whenever it could not be taken. */
@Controller
@RequestMapping("/artikler/{slug}/foreslaa")
class EditorController {
    private static final String VIEW = "editor/foreslaa";

    private final Articles articles;
    private final Proposals proposals;
    private final EditorPages pages;

    EditorController(Articles articles, Proposals proposals, EditorPages pages) {
        this.articles = articles;
        this.proposals = proposals;
        this.pages = pages;
    }

    /** The line of the text to begin at. */
    @ModelAttribute("line")
    @Nullable Integer line(@RequestParam(name = "linje", required = false) @Nullable Integer line) {
        return line;
    }

    @GetMapping
    String show(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(name = "forslag", required = false) @Nullable String proposal,
            @RequestParam(name = "ret-ind", required = false) @Nullable String adjust,
            @RequestParam(name = "afsnit", required = false) @Nullable String section,
            @RequestParam(name = "visning", required = false) @Nullable String view,
            Model model) {
        var article = article(actor, slug);
        var begun =
                proposal == null || proposal.isBlank()
                        ? proposals.findDraft(actor, article.id()).orElse(null)
                        : own(actor, article, proposal);
        var page =
                begun != null && adjust != null
                        ? pages.adjusted(actor, Subject.of(article), begun)
                        : pages.begun(
                                actor, Subject.of(article), begun, Subject.part(section, view));
        model.addAttribute("page", page);
        return VIEW;
    }

    @PostMapping(params = "handling=gem")
    String save(
            Actor actor, @PathVariable String slug, @ModelAttribute EditorForm form, Model model) {
        var article = article(actor, slug);
        if (form.isSent()) {
            return send(actor, slug, form, model);
        }
        try {
            saveDraft(actor, article, form);
        } catch (Invalid | Conflict refused) {
            model.addAttribute("page", pages.refused(actor, Subject.of(article), form, refused));
            return VIEW;
        }
        return "redirect:/artikler/{slug}/foreslaa" + EditorParts.query(form);
    }

    @PostMapping(params = "handling=vis")
    String preview(
            Actor actor, @PathVariable String slug, @ModelAttribute EditorForm form, Model model) {
        model.addAttribute("page", pages.again(actor, Subject.of(article(actor, slug)), form));
        return VIEW;
    }

    /** The same text as fields or as the file is written. */
    @PostMapping(params = "handling=skift")
    String turn(
            Actor actor, @PathVariable String slug, @ModelAttribute EditorForm form, Model model) {
        model.addAttribute("page", pages.turned(actor, Subject.of(article(actor, slug)), form));
        return VIEW;
    }

    @PostMapping(params = "handling=send")
    String send(
            Actor actor, @PathVariable String slug, @ModelAttribute EditorForm form, Model model) {
        var article = article(actor, slug);
        var saved = form;
        try {
            if (form.isSent()) {
                return sent(revise(actor, article, form));
            }
            var draft = saveDraft(actor, article, form);
            saved = form.savedAs(draft.version());
            return sent(proposals.submit(actor, draft.id(), version(draft)));
        } catch (Invalid | Conflict refused) {
            model.addAttribute("page", pages.refused(actor, Subject.of(article), saved, refused));
            return VIEW;
        }
    }

    @PostMapping(params = "handling=kasser")
    String discard(Actor actor, @PathVariable String slug, @ModelAttribute EditorForm form) {
        var article = article(actor, slug);
        proposals
                .findDraft(actor, article.id())
                .ifPresent(draft -> proposals.withdraw(actor, draft.id(), version(draft)));
        return "redirect:/artikler/{slug}";
    }

    /** A form without a known button, for example sent by a program. */
    @PostMapping
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String neither(
            Actor actor, @PathVariable String slug, @ModelAttribute EditorForm form, Model model) {
        return preview(actor, slug, form, model);
    }

    private Proposal saveDraft(Actor actor, Article article, EditorForm form) {
        return proposals.saveDraft(
                actor, article.id(), form.version(), form.text(article.number()));
    }

    private Proposal revise(Actor actor, Article article, EditorForm form) {
        return proposals.reviseSubmitted(
                actor,
                Objects.requireNonNull(form.forslag()),
                Objects.requireNonNullElse(form.version(), -1L),
                form.text(article.number()));
    }

    private Article article(Actor actor, String slug) {
        var article = articles.get(actor, slug);
        if (!proposals.mayPropose(actor, article)) {
            throw new NotAllowed(
                    article.metadata().owner() == null
                            ? "artikel-uden-ejer"
                            : "kun-vejledere-foreslaar");
        }
        return article;
    }

    private Proposal own(Actor actor, Article article, String id) {
        var proposal = proposals.get(actor, id);
        if (!proposals.rights(actor, proposal).mayEdit()
                || !proposal.article().articleId().equals(article.id())) {
            throw new NotAllowed("kun-forslagsstilleren");
        }
        return proposal;
    }

    private static String sent(Proposal proposal) {
        return "redirect:/forslag/" + proposal.id() + "?sendt";
    }

    private static long version(Proposal stored) {
        return Objects.requireNonNull(stored.version());
    }
}
