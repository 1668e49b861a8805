package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.layout.Words;
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
    private final Moments moments;
    private final Words words;
    private final Reasons reasons;

    DraftApi(
            Articles articles, Proposals proposals, Moments moments, Words words, Reasons reasons) {
        this.articles = articles;
        this.proposals = proposals;
        this.moments = moments;
        this.words = words;
        this.reasons = reasons;
    }

    @PostMapping("/artikler/{slug}/kladde")
    ResponseEntity<DraftAnswer> save(
            Actor actor, @PathVariable String slug, @ModelAttribute EditorForm form) {
        var article = articles.get(actor, slug);
        try {
            var draft =
                    proposals.saveDraft(
                            actor, article.id(), form.version(), form.text(article.number()));
            var time = moments.timeOfDay(draft.progress().updated());
            return ResponseEntity.ok(
                    new DraftAnswer(words.of("editor.gemt", time), draft.version(), null));
        } catch (Invalid refused) {
            return refused(HttpStatus.BAD_REQUEST, reasons.of(refused), EditorPages.line(refused));
        } catch (Conflict refused) {
            return refused(HttpStatus.CONFLICT, words.of("editor.gemt-andetsteds"), null);
        }
    }

    private ResponseEntity<DraftAnswer> refused(
            HttpStatus status, String why, @org.jspecify.annotations.Nullable Integer line) {
        var sentence = words.of("editor.ikke-gemt", why);
        return ResponseEntity.status(status).body(new DraftAnswer(sentence, null, line));
    }
}
