package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.merge.MergeResult;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.proposal.ProposalPage.Base;
import dk.virkwiki.web.proposal.ProposalPage.DecisionPanel;
import dk.virkwiki.web.proposal.ProposalPage.View;
import dk.virkwiki.web.text.DifferenceView;
import dk.virkwiki.web.text.Differences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a proposal together. */
@Component
class ProposalPages {
    private final Articles articles;
    private final Proposals proposals;
    private final Differences differences;
    private final ProposalWords words;
    private final Reasons reasons;

    ProposalPages(
            Articles articles,
            Proposals proposals,
            Differences differences,
            ProposalWords words,
            Reasons reasons) {
        this.articles = articles;
        this.proposals = proposals;
        this.differences = differences;
        this.words = words;
        this.reasons = reasons;
    }

    /** The page as this person wants to see it. */
    ProposalPage page(Actor actor, Proposal proposal, Choices choices) {
        var rights = proposals.rights(actor, proposal);
        var panel = words.panel(proposal, rights, choices, "", null);
        return page(actor, proposal, choices, panel);
    }

    /** The page with a decision that was not taken, and why. */
    ProposalPage refused(Actor actor, Proposal proposal, DecisionForm form, WikiFailure why) {
        var rights = proposals.rights(actor, proposal);
        var choices = Choices.none().deciding(form.afgoerelse());
        var panel = words.panel(proposal, rights, choices, form.text(), reason(why));
        return page(actor, proposal, choices, panel);
    }

    /** Why something was not done, in words. */
    String reason(WikiFailure why) {
        return reasons.of(why);
    }

    private ProposalPage page(
            Actor actor, Proposal proposal, Choices choices, @Nullable DecisionPanel panel) {
        var article = articles.getById(actor, proposal.article().articleId());
        var texts = texts(actor, article, proposal);
        return new ProposalPage(
                words.head(actor, proposal),
                proposal.version(),
                view(proposal.id(), choices),
                difference(actor, texts, choices),
                texts.about(),
                words.events(proposal),
                proposals.rights(actor, proposal),
                panel);
    }

    private DifferenceView difference(Actor actor, Texts texts, Choices choices) {
        if (choices.source()) {
            return differences.source(texts.before(), texts.after());
        }
        var audience = choices.advisor() ? Audience.ADVISOR : Audience.PUBLIC;
        return differences.rendered(actor, texts.before(), texts.after(), audience);
    }

    /** The two texts to show, and what to say about them. */
    private record Texts(String before, String after, Base about) {}

    /**
     * An open proposal is shown against what is published now, as publishing it would change that;
     * where the two collide, against what it was begun from. An answered one is shown as it was.
     */
    private Texts texts(Actor actor, Article article, Proposal proposal) {
        int begun = proposal.text().baseNumber();
        var proposed = proposal.text().source();
        var published = proposal.history().publishedAs();
        if (published != null) {
            var about = words.published(published);
            var before = articles.revision(article, Math.max(1, published - 1)).source();
            return new Texts(before, articles.revision(article, published).source(), about);
        }
        var base = articles.revision(article, begun).source();
        if (begun == article.number() || proposal.state().isFinal()) {
            return new Texts(base, proposed, words.base(begun));
        }
        MergeResult merge = proposals.preview(actor, proposal);
        var about = words.base(begun, article.number(), merge.collisions().size());
        return merge.isClean()
                ? new Texts(article.source(), merge.text(), about)
                : new Texts(base, proposed, about);
    }

    private static View view(String id, Choices choices) {
        boolean source = choices.source();
        boolean advisor = choices.advisor();
        var decision = choices.afgoerelse();
        return new View(
                source,
                advisor,
                choices.address(id, false, advisor, decision),
                choices.address(id, true, advisor, decision),
                choices.address(id, source, false, decision),
                choices.address(id, source, true, decision));
    }
}
