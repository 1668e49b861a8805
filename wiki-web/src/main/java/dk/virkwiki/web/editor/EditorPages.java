package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.merge.Collision;
import dk.virkwiki.merge.MergeResult;
import dk.virkwiki.merge.MergeResult.Merged;
import dk.virkwiki.merge.ThreeWayMerge;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.editor.EditorPage.Mistake;
import dk.virkwiki.web.editor.EditorPage.Newer;
import dk.virkwiki.web.editor.EditorPage.Saved;
import dk.virkwiki.web.editor.EditorPage.Writing;
import dk.virkwiki.web.text.CollisionView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the editor's page together. */
@Component
class EditorPages {
    private final Articles articles;
    private final Proposals proposals;
    private final EditorParts parts;
    private final EditorPreviews previews;
    private final EditorOthers others;
    private final EditorWords words;

    EditorPages(
            Articles articles,
            Proposals proposals,
            EditorParts parts,
            EditorPreviews previews,
            EditorOthers others,
            EditorWords words) {
        this.articles = articles;
        this.proposals = proposals;
        this.parts = parts;
        this.previews = previews;
        this.others = others;
        this.words = words;
    }

    /**
     * The editor with what was begun, or with the article's own text; a section of it if wanted.
     */
    EditorPage begun(
            Actor actor, Subject subject, @Nullable Proposal begun, @Nullable String section) {
        var source = begun == null ? subject.require().source() : begun.text().source();
        var sent = begun == null ? null : sent(begun);
        var part = parts.find(subject, source, section, sent);
        if (begun == null) {
            var fresh =
                    new Writing(source, "", subject.number(), null, null, part, parts.need(actor));
            return page(actor, subject, fresh, new Extra(words.nothingSaved(), List.of(), null));
        }
        var writing = writing(actor, begun, source, begun.text().baseNumber(), part);
        return page(actor, subject, writing, new Extra(words.saved(begun), List.of(), null));
    }

    /** The editor with the first text of an article that is not there yet. */
    EditorPage fresh(Actor actor, Subject subject, String template, @Nullable String section) {
        var part = parts.find(subject, template, section, null);
        var writing = new Writing(template, "", 0, null, null, part, parts.need(actor));
        return page(actor, subject, writing, new Extra(words.nothingSaved(), List.of(), null));
    }

    /** The editor with what was begun brought together with the article's newest version. */
    EditorPage adjusted(Actor actor, Subject subject, Proposal begun) {
        var article = subject.require();
        var base = articles.revision(article, begun.text().baseNumber()).source();
        var merge = ThreeWayMerge.merge(base, article.source(), begun.text().source());
        var merged = preferringProposed(merge);
        var part = parts.find(subject, merged, EditorParts.FIELDS, sent(begun));
        var writing = writing(actor, begun, merged, article.number(), part);
        var from = begun.text().baseNumber();
        var newer = newer(subject, sent(begun), from, previews.places(merge), true);
        var page = page(actor, subject, writing, new Extra(words.notSavedYet(), List.of(), null));
        return page.with(newer);
    }

    /** The editor with what was typed, for looking at it. */
    EditorPage again(Actor actor, Subject subject, EditorForm form) {
        return page(actor, subject, form, new Extra(words.notSavedYet(), List.of(), null));
    }

    /** What was typed in the other form: as fields, or as the file is written. */
    EditorPage turned(Actor actor, Subject subject, EditorForm form) {
        var typed = writing(subject, form);
        var sent = form.isSent() ? form.forslag() : null;
        var other =
                typed.part() == null
                        ? typed.withPart(
                                parts.find(subject, typed.text(), EditorParts.FIELDS, sent))
                        : typed.withPart(null);
        var saved = saved(stored(actor, subject, form), form);
        var isOwnText =
                !subject.isNew()
                        && form.version() == null
                        && typed.text().equals(subject.require().source());
        var extra = new Extra(isOwnText ? words.nothingSaved() : saved, List.of(), null);
        return page(actor, subject, form, other, extra);
    }

    /** The editor with what was typed, and why it was not taken. */
    EditorPage refused(Actor actor, Subject subject, EditorForm form, WikiFailure why) {
        var stored = stored(actor, subject, form);
        var typed = form;
        String other = null;
        if (why.code().endsWith("-aendret") && stored != null) {
            typed = form.savedAs(stored.version());
            other = stored.text().source();
        }
        var mistakes = words.mistakes(why, form);
        var extra = new Extra(saved(stored, form), mistakes, other);
        var writing = writing(subject, typed);
        return other != null || isElsewhere(mistakes, form)
                ? page(
                        actor,
                        subject,
                        writing.withPart(null),
                        new Extra(extra.saved(), words.inWholeFile(why, form), other))
                : page(actor, subject, form, writing, extra);
    }

    /** Whether a mistake stands in the file outside the section that is shown. */
    private static boolean isElsewhere(List<Mistake> mistakes, EditorForm form) {
        long lines = EditorForm.unix(form.tekst()).lines().count() + 1;
        return form.section() != null
                && mistakes.stream()
                        .anyMatch(m -> m.line() != null && (m.line() < 1 || m.line() > lines));
    }

    /** What was typed may be safe although it was not sent. */
    private Saved saved(@Nullable Proposal stored, EditorForm form) {
        if (stored == null || !Objects.equals(stored.version(), form.version())) {
            return words.notSavedYet();
        }
        var safe = EditorForm.unix(stored.text().source());
        return safe.equals(form.whole()) ? words.saved(stored) : words.notSavedYet();
    }

    private @Nullable Proposal stored(Actor actor, Subject subject, EditorForm form) {
        return form.isSent()
                ? proposals.get(actor, Objects.requireNonNull(form.forslag()))
                : proposals.findDraft(actor, subject.id()).orElse(null);
    }

    /** What differs between the ways to the page. */
    private record Extra(Saved saved, List<Mistake> mistakes, @Nullable String stored) {}

    private EditorPage page(Actor actor, Subject subject, EditorForm form, Extra extra) {
        return page(actor, subject, form, writing(subject, form), extra);
    }

    private EditorPage page(
            Actor actor, Subject subject, EditorForm form, Writing writing, Extra extra) {
        var page = page(actor, subject, writing, extra);
        return "vejleder".equals(form.som()) ? page.with(previews.advisor(actor, writing)) : page;
    }

    private Writing writing(Subject subject, EditorForm form) {
        var text = form.text(subject.number());
        return new Writing(
                text.source(),
                text.reason(),
                text.baseNumber(),
                form.version(),
                form.isSent() ? form.forslag() : null,
                parts.typed(subject, form),
                parts.need(form));
    }

    private EditorPage page(Actor actor, Subject subject, Writing writing, Extra extra) {
        var newer =
                writing.base() == subject.number()
                        ? null
                        : newer(subject, writing.proposal(), writing.base(), List.of(), false);
        return new EditorPage(
                words.about(subject, writing.text()),
                writing,
                extra.saved(),
                newer,
                others.of(actor, subject, writing.proposal(), writing.part()),
                extra.mistakes(),
                extra.stored(),
                previews.business(actor, writing));
    }

    private static Newer newer(
            Subject subject,
            @Nullable String proposal,
            int from,
            List<CollisionView> places,
            boolean adjusted) {
        var article = subject.require();
        var address = "/artikler/" + article.slug();
        var query = proposal == null ? "" : "forslag=" + proposal + "&";
        return new Newer(
                String.valueOf(from),
                String.valueOf(article.number()),
                address + "/versioner/sammenlign?fra=" + from + "&til=" + article.number(),
                address + "/foreslaa?" + query + "ret-ind",
                adjusted,
                places);
    }

    private Writing writing(
            Actor actor, Proposal begun, String text, int base, @Nullable PartView part) {
        var need = parts.need(actor, begun);
        return new Writing(
                text, begun.text().reason(), base, begun.version(), sent(begun), part, need);
    }

    private static @Nullable String sent(Proposal begun) {
        return begun.state() == ProposalState.DRAFT ? null : begun.id();
    }

    private static String preferringProposed(MergeResult merge) {
        return merge.pieces().stream()
                .map(
                        piece ->
                                switch (piece) {
                                    case Merged settled -> settled.text();
                                    case Collision place -> place.proposed();
                                })
                .collect(Collectors.joining());
    }
}
