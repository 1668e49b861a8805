package dk.virkwiki.web.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.article.ArticlePage.View;
import dk.virkwiki.web.text.PartsOfJourneys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an article's page together. */
@Component
class ArticlePages {
    private final ArticleTexts texts;
    private final Proposals proposals;
    private final ArticleFacts facts;
    private final RelatedArticles related;
    private final PartsOfJourneys journeys;

    ArticlePages(
            ArticleTexts texts,
            Proposals proposals,
            ArticleFacts facts,
            RelatedArticles related,
            PartsOfJourneys journeys) {
        this.texts = texts;
        this.proposals = proposals;
        this.facts = facts;
        this.related = related;
        this.journeys = journeys;
    }

    /**
     * The page as this person reads it.
     *
     * @param from address of the journey they come from, or null
     */
    ArticlePage forReader(Actor reader, Article article, @Nullable String from) {
        return page(reader, article, view(reader, article, false), from);
    }

    /**
     * The page as a business gets it, on an advisor's screen: the same public text, whose links
     * lead to pages shown in the same way, so that a click never brings the advisor's text back.
     */
    ArticlePage asBusiness(Actor advisor, Article article, @Nullable String from) {
        return page(Actor.anonymous(), article, view(advisor, article, true), from).shown();
    }

    /** Nobody is led to a login they do not have: only who may suggest sees the ways to it. */
    private View view(Actor actor, Article article, boolean asBusiness) {
        return new View(
                actor.audience() == Audience.ADVISOR,
                asBusiness,
                article.isReadableBy(Audience.PUBLIC),
                !asBusiness && proposals.mayPropose(actor, article));
    }

    private ArticlePage page(Actor reader, Article article, View view, @Nullable String from) {
        var metadata = article.metadata();
        var text = texts.read(reader, article);
        return new ArticlePage(
                facts.head(article),
                facts.trail(reader, metadata),
                facts.trust(article),
                view,
                texts.answer(reader, article, text, facts.answerLabel(metadata.type())),
                text.parts().stream().skip(1).toList(),
                facts.about(article),
                related.of(article, reader.audience(), text.wikiLinks()),
                journeys.of(reader, article, from, view.asBusiness()));
    }
}
