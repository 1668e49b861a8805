package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.editor.DraftAnswer.Place;
import dk.virkwiki.web.editor.EditorPage.Mistake;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.text.Flaw;
import dk.virkwiki.web.text.Flaws;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saves the draft while it is being typed. */
@RestController
class DraftApi {
    private final Articles articles;
    private final Proposals proposals;
    private final Reasons reasons;
    private final EditorWords editorWords;
    private final Flaws flaws;

    DraftApi(
            Articles articles,
            Proposals proposals,
            EditorWords editorWords,
            Reasons reasons,
            Flaws flaws) {
        this.articles = articles;
        this.proposals = proposals;
        this.editorWords = editorWords;
        this.reasons = reasons;
        this.flaws = flaws;
    }

    @PostMapping("/artikler/{slug}/kladde")
    ResponseEntity<DraftAnswer> save(
            Actor actor, @PathVariable String slug, @ModelAttribute EditorForm form) {
        var article = articles.get(actor, slug);
        return saved(
                form,
                () ->
                        proposals.saveDraft(
                                actor, article.id(), form.version(), form.text(article.number())));
    }

    @PostMapping("/foreslaa/{id}/kladde")
    ResponseEntity<DraftAnswer> saveNew(
            Actor actor, @PathVariable String id, @ModelAttribute EditorForm form) {
        return saved(form, () -> proposals.saveNewDraft(actor, id, form.version(), form.text(0)));
    }

    /**
     * What the checks find in a text, and how many ways there are through a wizard.
     *
     * @see DraftAnswer
     */
    record Looked(List<Flaw> flaws, String ways) {}

    /** Looks at a text that is kept nowhere: a proposal that was sent, while it is changed. */
    @PostMapping("/foreslaa/kontrol")
    Looked look(Actor actor, @ModelAttribute EditorForm form) {
        if (actor.audience() != Audience.ADVISOR) {
            throw new NotAllowed("kun-vejledere-foreslaar");
        }
        return new Looked(found(form), ways(form));
    }

    private ResponseEntity<DraftAnswer> saved(EditorForm form, Supplier<Proposal> act) {
        try {
            var draft = act.get();
            var sentence = editorWords.savedAt(draft.progress().updated());
            return ResponseEntity.ok(
                    new DraftAnswer(
                            sentence, draft.version(), null, null, found(form), ways(form)));
        } catch (Invalid refused) {
            return refused(HttpStatus.BAD_REQUEST, reasons.of(refused), place(refused, form), form);
        } catch (Conflict refused) {
            return refused(HttpStatus.CONFLICT, editorWords.savedElsewhere(), null, form);
        }
    }

    private List<Flaw> found(EditorForm form) {
        return flaws.of(form.whole(), form.before(), EditorForm.unix(form.tekst()));
    }

    private String ways(EditorForm form) {
        return flaws.ways(form.whole());
    }

    private @Nullable Mistake place(Invalid refused, EditorForm form) {
        return editorWords.mistakes(refused, form).stream().findFirst().orElse(null);
    }

    private ResponseEntity<DraftAnswer> refused(
            HttpStatus status, String why, @Nullable Mistake mistake, EditorForm form) {
        var line = mistake == null ? null : mistake.line();
        var place = mistake == null ? null : Place.of(mistake);
        var sentence = editorWords.notSaved(why);
        return ResponseEntity.status(status)
                .body(new DraftAnswer(sentence, null, line, place, found(form), ways(form)));
    }
}
