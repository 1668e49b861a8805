package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.merge.MergeResult;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.proposal.ConflictPage.Next;
import dk.virkwiki.web.text.Collisions;
import org.springframework.stereotype.Component;

/** Puts the page of a proposal's conflict together. */
@Component
class ConflictPages {
    private final Articles articles;
    private final Proposals proposals;
    private final Moments moments;
    private final Collisions collisions;

    ConflictPages(Articles articles, Proposals proposals, Moments moments, Collisions collisions) {
        this.articles = articles;
        this.proposals = proposals;
        this.moments = moments;
        this.collisions = collisions;
    }

    ConflictPage page(Actor actor, Proposal proposal, MergeResult merge) {
        var article = articles.getById(actor, proposal.article().articleId());
        var rights = proposals.rights(actor, proposal);
        var adjust = "/artikler/" + article.slug() + "/foreslaa?forslag=" + proposal.id();
        var ask = Choices.none().address(proposal.id(), false, true, DecisionForm.REQUEST);
        return new ConflictPage(
                proposal.id(),
                article.title(),
                String.valueOf(article.number()),
                moments.of(article.updated()),
                proposal.proposer().author().name(),
                String.valueOf(proposal.text().baseNumber()),
                collisions.views(merge.collisions()),
                new Next(
                        rights.mayEdit() ? adjust + "&ret-ind" : null,
                        rights.mayRequestChanges() ? ask : null));
    }
}
