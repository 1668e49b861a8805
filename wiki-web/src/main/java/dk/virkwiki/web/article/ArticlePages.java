package dk.virkwiki.web.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.article.ArticlePage.View;
import dk.virkwiki.web.text.PartOfJourney;
import dk.virkwiki.web.text.PartsOfJourneys;
import dk.virkwiki.web.text.Player;
import java.util.ArrayList;
import java.util.List;
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
     * What the address of an article asks for beside it.
     *
     * @param journey address of the journey they come from, or null
     * @param course the lesson they read it for, or null
     * @param at where its film is to begin, or null
     */
    record Asked(@Nullable String journey, @Nullable String course, @Nullable String at) {}

    /**
     * The page as this person reads it.
     *
     * @param asked what the address asks for
     */
    ArticlePage forReader(Actor reader, Article article, Asked asked) {
        return page(reader, article, view(reader, article, false), asked);
    }

    /**
     * The page as a business gets it, on an advisor's screen: the same public text, whose links
     * lead to pages shown in the same way, so that a click never brings the advisor's text back.
     */
    ArticlePage asBusiness(Actor advisor, Article article, Asked asked) {
        return page(Actor.anonymous(), article, view(advisor, article, true), asked).shown();
    }

    /** Nobody is led to a login they do not have: only who may suggest sees the ways to it. */
    private View view(Actor actor, Article article, boolean asBusiness) {
        return new View(
                actor.audience() == Audience.ADVISOR,
                asBusiness,
                article.isReadableBy(Audience.PUBLIC),
                !asBusiness && proposals.mayPropose(actor, article));
    }

    private ArticlePage page(Actor reader, Article article, View view, Asked asked) {
        var metadata = article.metadata();
        var text = texts.read(reader, article);
        return new ArticlePage(
                facts.head(article),
                facts.trail(reader, metadata),
                facts.trust(article),
                view,
                Player.of(article, asked.at()).orElse(null),
                texts.answer(reader, article, text, facts.answerLabel(metadata.type())),
                text.parts().stream().skip(1).toList(),
                facts.about(article),
                related.of(article, reader.audience(), text.wikiLinks()),
                parts(reader, article, view, asked));
    }

    private List<PartOfJourney> parts(Actor reader, Article article, View view, Asked asked) {
        var parts = new ArrayList<>(journeys.ofCourse(reader, asked.course()));
        parts.addAll(journeys.of(reader, article, asked.journey(), view.asBusiness()));
        return parts;
    }
}
