package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.merge.Collision;
import dk.virkwiki.merge.MergeResult;
import dk.virkwiki.merge.MergeResult.Merged;
import dk.virkwiki.merge.ThreeWayMerge;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.editor.EditorPage.Mistake;
import dk.virkwiki.web.editor.EditorPage.Newer;
import dk.virkwiki.web.editor.EditorPage.Preview;
import dk.virkwiki.web.editor.EditorPage.Saved;
import dk.virkwiki.web.editor.EditorPage.Writing;
import dk.virkwiki.web.text.CollisionView;
import dk.virkwiki.web.text.Collisions;
import dk.virkwiki.web.text.Renderings;
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
    private final Renderings renderings;
    private final Collisions collisions;
    private final EditorWords words;

    EditorPages(
            Articles articles,
            Proposals proposals,
            Renderings renderings,
            Collisions collisions,
            EditorWords words) {
        this.articles = articles;
        this.proposals = proposals;
        this.renderings = renderings;
        this.collisions = collisions;
        this.words = words;
    }

    /** The editor with what was begun, or with the article's own text. */
    EditorPage begun(Actor actor, Article article, @Nullable Proposal begun) {
        if (begun == null) {
            var fresh = new Writing(article.source(), "", article.number(), null, null);
            return page(actor, article, fresh, new Extra(words.nothingSaved(), List.of(), null));
        }
        var writing = writing(begun, begun.text().source(), begun.text().baseNumber());
        return page(actor, article, writing, new Extra(words.saved(begun), List.of(), null));
    }

    /** The editor with what was begun brought together with the article's newest version. */
    EditorPage adjusted(Actor actor, Article article, Proposal begun) {
        var base = articles.revision(article, begun.text().baseNumber()).source();
        var merge = ThreeWayMerge.merge(base, article.source(), begun.text().source());
        var writing = writing(begun, preferringProposed(merge), article.number());
        var from = begun.text().baseNumber();
        var newer = newer(article, begun, from, collisions.views(merge.collisions()), true);
        var page = page(actor, article, writing, new Extra(words.notSavedYet(), List.of(), null));
        return page.with(newer);
    }

    /** The editor with what was typed, for looking at it. */
    EditorPage again(Actor actor, Article article, EditorForm form) {
        return page(actor, article, form, new Extra(words.notSavedYet(), List.of(), null));
    }

    /** The editor with what was typed, and why it was not taken. */
    EditorPage refused(Actor actor, Article article, EditorForm form, WikiFailure why) {
        var stored = stored(actor, article, form);
        var typed = form;
        String other = null;
        if (why.code().endsWith("-aendret") && stored != null) {
            typed = form.savedAs(stored.version());
            other = stored.text().source();
        }
        var mistakes = words.mistakes(why, form);
        return page(actor, article, typed, new Extra(words.notSavedYet(), mistakes, other));
    }

    /** The line a refusal names, or null. */
    static @Nullable Integer line(Invalid refused) {
        return EditorWords.line(refused);
    }

    private @Nullable Proposal stored(Actor actor, Article article, EditorForm form) {
        return form.isSent()
                ? proposals.get(actor, Objects.requireNonNull(form.forslag()))
                : proposals.findDraft(actor, article.id()).orElse(null);
    }

    /** What differs between the ways to the page. */
    private record Extra(Saved saved, List<Mistake> mistakes, @Nullable String stored) {}

    private EditorPage page(Actor actor, Article article, EditorForm form, Extra extra) {
        var text = form.text(article.number());
        var writing =
                new Writing(
                        text.source(),
                        text.reason(),
                        text.baseNumber(),
                        form.version(),
                        form.isSent() ? form.forslag() : null);
        var page = page(actor, article, writing, extra);
        return "vejleder".equals(form.som()) ? page.with(preview(actor, writing, true)) : page;
    }

    private EditorPage page(Actor actor, Article article, Writing writing, Extra extra) {
        var newer =
                writing.base() == article.number()
                        ? null
                        : newer(article, writing.proposal(), writing.base(), List.of(), false);
        return new EditorPage(
                words.about(article),
                writing,
                extra.saved(),
                newer,
                words.others(actor, proposals.open(actor, article.id()), writing.proposal()),
                extra.mistakes(),
                extra.stored(),
                preview(actor, writing, false));
    }

    private Preview preview(Actor actor, Writing writing, boolean advisor) {
        var audience = advisor ? Audience.ADVISOR : Audience.PUBLIC;
        return new Preview(renderings.render(actor, writing.text(), audience), advisor);
    }

    private static Newer newer(
            Article article,
            Proposal begun,
            int from,
            List<CollisionView> places,
            boolean adjusted) {
        var sent = begun.state() == ProposalState.DRAFT ? null : begun.id();
        return newer(article, sent, from, places, adjusted);
    }

    private static Newer newer(
            Article article,
            @Nullable String proposal,
            int from,
            List<CollisionView> places,
            boolean adjusted) {
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

    private static Writing writing(Proposal begun, String text, int base) {
        var sent = begun.state() == ProposalState.DRAFT ? null : begun.id();
        return new Writing(text, begun.text().reason(), base, begun.version(), sent);
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
