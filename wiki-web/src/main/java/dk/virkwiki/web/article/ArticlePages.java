package dk.virkwiki.web.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleLinks;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownView;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.article.ArticlePage.Answer;
import dk.virkwiki.web.article.ArticlePage.View;
import dk.virkwiki.web.text.PartsOfJourneys;
import dk.virkwiki.web.text.Player;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Puts an article's page together. */
@Component
class ArticlePages {
    private final ArticleLinks links;
    private final Proposals proposals;
    private final ArticleFacts facts;
    private final RelatedArticles related;
    private final PartsOfJourneys journeys;

    ArticlePages(
            ArticleLinks links,
            Proposals proposals,
            ArticleFacts facts,
            RelatedArticles related,
            PartsOfJourneys journeys) {
        this.links = links;
        this.proposals = proposals;
        this.facts = facts;
        this.related = related;
        this.journeys = journeys;
    }

    /**
     * What the address of an article asks for beside it.
     *
     * @param journey address of the journey they come from, or null
     * @param at where its film is to begin, or null
     */
    record Asked(@Nullable String journey, @Nullable String at) {}

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
        var body = article.body();
        var text = Markdown.read(body, reader.audience(), links.of(reader, body));
        return new ArticlePage(
                facts.head(article),
                facts.trail(reader, metadata),
                facts.trust(article),
                view,
                Player.of(article, asked.at()).orElse(null),
                answer(metadata, text),
                text.parts().stream().skip(1).toList(),
                facts.about(article),
                related.of(article, reader.audience(), text.wikiLinks()),
                journeys.of(reader, article, asked.journey(), view.asBusiness()));
    }

    private Answer answer(ArticleMetadata metadata, MarkdownView text) {
        var first = text.parts().isEmpty() ? null : text.parts().getFirst();
        var html = first == null ? "" : first.html().strip();
        return new Answer(
                facts.answerLabel(metadata.type()),
                html.isEmpty() ? summary(metadata) : html,
                first == null ? "" : first.script());
    }

    /** The summary stands in when an author begins with a heading. */
    private static String summary(ArticleMetadata metadata) {
        return metadata.summary().isEmpty()
                ? ""
                : "<p>" + HtmlUtils.htmlEscape(metadata.summary()) + "</p>";
    }
}
