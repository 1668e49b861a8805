package dk.virkwiki.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Origin;
import dk.virkwiki.article.Revision;
import dk.virkwiki.article.Withdrawal;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.merge.ChangeSize;
import dk.virkwiki.proposal.Proposal.ProposedArticle;
import dk.virkwiki.shared.Invalid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a proposed text is measured against: the text it was begun from, and the wiki around it. */
@Component
class Drafting {
    private final Articles articles;
    private final CodeLists lists;
    private final ProposalDemand demand;

    Drafting(Articles articles, CodeLists lists, ProposalDemand demand) {
        this.articles = articles;
        this.lists = lists;
        this.demand = demand;
    }

    /**
     * A text of a proposal with what it is measured against.
     *
     * @param article the article as it stands; null for one that is not there yet
     * @param base the text it was begun from; empty for a new article
     * @param text the proposed text, fit to be stored
     * @param born the article that a new one became before its publication was undone; else empty
     */
    record Draft(@Nullable Article article, String base, ProposedText text, String born) {
        ProposedArticle about() {
            var proposed = ArticleFile.read(text.source()).metadata();
            if (article == null) {
                return aboutNew(proposed);
            }
            var kind = ProposalKind.of(ArticleFile.read(base).metadata(), proposed);
            var owner = Objects.requireNonNull(article.metadata().owner());
            return new ProposedArticle(
                    article.id(), article.slug(), article.title(), owner, kind, causes(proposed));
        }

        private static ProposedArticle aboutNew(@Nullable ArticleMetadata proposed) {
            if (proposed == null) {
                return new ProposedArticle("", "", "", "", ProposalKind.CREATE);
            }
            var owner = Objects.requireNonNullElse(proposed.owner(), "");
            var slug = proposed.slug();
            return new ProposedArticle(
                    slug, slug, proposed.title(), owner, ProposalKind.CREATE, causes(proposed));
        }

        private static List<String> causes(@Nullable ArticleMetadata proposed) {
            return proposed == null ? List.of() : proposed.tags().causes();
        }

        Handling.Size size() {
            return article != null && ChangeSize.isSmall(base, text.source())
                    ? Handling.Size.SMALL
                    : Handling.Size.LARGER;
        }

        int words() {
            return ChangeSize.words(base, text.source());
        }
    }

    /** A text for an article, if it can be stored at all. */
    Draft draft(Article article, ProposedText text) {
        var base = articles.revision(article, text.baseNumber()).source();
        return new Draft(article, base, storable(text, base), "");
    }

    /** A text for an article that is not there yet, if it can be stored at all. */
    Draft draft(ProposedText text) {
        return new Draft(null, "", storable(text, ""), "");
    }

    /** Another text of a proposal. */
    Draft draft(Actor actor, Proposal proposal, ProposedText text) {
        if (proposal.isNew()) {
            var born = articles.findRevisionOf(proposal.id(), Origin.FIRST);
            var id = born.map(Revision::articleId).orElse("");
            return new Draft(null, "", storable(text, ""), id);
        }
        return draft(articles.getById(actor, proposal.article().articleId()), text);
    }

    private static ProposedText storable(ProposedText text, String base) {
        ProposalChecks.requireLength(text);
        var storable = text.withLineEndsOf(base);
        ProposalChecks.requireStorable(storable, base);
        return storable;
    }

    /** What can be sent to the owner. */
    void requireSendable(Draft draft) {
        var proposed = ProposalChecks.sendable(draft.text(), draft.base());
        var article = draft.article();
        var before = article == null ? null : ArticleFile.read(draft.base()).metadata();
        if (article == null || before == null) {
            requireNewIsFine(proposed, draft.born());
            return;
        }
        if (!Objects.equals(proposed.owner(), before.owner())) {
            throw new Invalid("ejer-ligger-fast", before.title());
        }
        switch (ProposalKind.of(before, proposed)) {
            case MOVE -> requireFree(articles.isFreeFor(article.id(), proposed.slug()), proposed);
            case WITHDRAW -> requireReason(proposed);
            case EDIT, CREATE -> {}
        }
    }

    private void requireNewIsFine(ArticleMetadata proposed, String born) {
        var owner = proposed.owner();
        if (owner == null) {
            throw new Invalid("ejer-mangler");
        }
        if (!lists.all(CodeList.AUTHORITIES).isEmpty()
                && lists.find(CodeList.AUTHORITIES, owner).isEmpty()) {
            throw new Invalid("ejer-findes-ikke", owner);
        }
        requireFree(articles.isFreeFor(born, proposed.slug()), proposed);
    }

    private static void requireFree(boolean free, ArticleMetadata proposed) {
        if (!free) {
            throw new Invalid("adresse-optaget", proposed.slug());
        }
    }

    private void requireReason(ArticleMetadata proposed) {
        var why = proposed.standing().withdrawal();
        if (why == null) {
            throw new Invalid("tilbagetraekning-uden-grund");
        }
        if (why == Withdrawal.MERGED) {
            var other = Objects.requireNonNullElse(proposed.standing().replacedBy(), "");
            if (other.equals(proposed.slug()) || !articles.isPublished(other)) {
                throw new Invalid("afloeser-mangler", other);
            }
        }
    }

    /** How much a proposal is asked for. */
    Demand demand(ProposedArticle article, @Nullable Need need) {
        return demand.of(article, need);
    }
}
