package dk.virkwiki.web.conflict;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.merge.Choice;
import dk.virkwiki.merge.Collision;
import dk.virkwiki.merge.MergeResult;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.web.conflict.ConflictPage.Begun;
import dk.virkwiki.web.conflict.ConflictPage.Card;
import dk.virkwiki.web.conflict.ConflictPage.Published;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.text.CollisionView;
import dk.virkwiki.web.text.Collisions;
import dk.virkwiki.web.text.DifferenceView;
import dk.virkwiki.web.text.Differences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the choice cards of a proposal together. */
@Component
class ConflictPages {
    private final Articles articles;
    private final Moments moments;
    private final Collisions collisions;
    private final Differences differences;
    private final Places places;

    ConflictPages(
            Articles articles,
            Moments moments,
            Collisions collisions,
            Differences differences,
            Places places) {
        this.articles = articles;
        this.moments = moments;
        this.collisions = collisions;
        this.differences = differences;
        this.places = places;
    }

    /** The page with what was chosen before; sent too early it says what is missing. */
    ConflictPage page(
            Actor actor, Proposal proposal, MergeResult merge, ConflictForm form, boolean settles) {
        var article = articles.getById(actor, proposal.article().articleId());
        return new ConflictPage(
                proposal.id(),
                proposal.version(),
                article.title(),
                published(article),
                begun(actor, proposal),
                cards(merge, form),
                merged(article, merge),
                settles,
                settles ? null : busy(actor, proposal));
    }

    /** Words only for those who could choose if nobody else were looking. */
    private @Nullable String busy(Actor actor, Proposal proposal) {
        var claim = proposal.handling().claim();
        boolean party =
                proposal.isBy(actor.accountId()) || actor.editsFor(proposal.article().owner());
        return !party || claim == null || !moments.isAhead(claim.until())
                ? null
                : places.busy(claim.by().name(), moments.timeOfDay(claim.until()));
    }

    private Published published(Article article) {
        var newest = articles.revision(article, article.number());
        return new Published(
                String.valueOf(article.number()), newest.author().name(), moments.of(newest.at()));
    }

    private Begun begun(Actor actor, Proposal proposal) {
        var sent = proposal.progress().submitted();
        return new Begun(
                String.valueOf(proposal.text().baseNumber()),
                proposal.proposer().author().name(),
                moments.of(sent == null ? proposal.progress().updated() : sent),
                proposal.isBy(actor.accountId()));
    }

    private List<Card> cards(MergeResult merge, ConflictForm form) {
        var views = collisions.views(merge.collisions());
        var where = places.of(merge);
        var cards = new ArrayList<Card>();
        for (int i = 0; i < views.size(); i++) {
            cards.add(card(views.get(i), where.get(i), merge.collisions().get(i), form));
        }
        return cards;
    }

    private static Card card(CollisionView view, String where, Collision place, ConflictForm form) {
        var chosen = form.chosen(view.number());
        boolean sent = !form.fields().isEmpty();
        var both = place.current().strip() + "\n\n" + place.proposed().strip();
        var write = form.written(view.number()).orElse(both.strip());
        return new Card(view, where, chosen, write, sent && chosen.isEmpty());
    }

    /** What of the proposal needed no choice, with every place as it is published now. */
    private DifferenceView merged(Article article, MergeResult merge) {
        List<Choice> keep =
                Collections.nCopies(merge.collisions().size(), new Choice.KeepPublished());
        return differences.source(article.source(), merge.resolved(keep));
    }
}
