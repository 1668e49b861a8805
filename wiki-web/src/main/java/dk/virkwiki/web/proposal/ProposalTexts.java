package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.web.proposal.ProposalPage.Base;
import dk.virkwiki.web.text.GuideChanges;
import org.springframework.stereotype.Component;

/**
 * Finds the two texts a proposal's page shows. An open proposal is shown against what is published
 * now, as publishing it would change that; where the two collide, against what it was begun from.
 * An answered one is shown as it was.
 */
@Component
class ProposalTexts {
    private final Articles articles;
    private final Proposals proposals;
    private final ProposalWords words;
    private final GuideChanges guideChanges;

    ProposalTexts(
            Articles articles,
            Proposals proposals,
            ProposalWords words,
            GuideChanges guideChanges) {
        this.articles = articles;
        this.proposals = proposals;
        this.words = words;
        this.guideChanges = guideChanges;
    }

    /**
     * The two texts, and what to say about them.
     *
     * @param checked what would be published, for the checks
     */
    record Texts(String before, String after, Base about, String checked) {}

    Texts of(Actor actor, Proposal proposal) {
        var published = proposal.history().publishedAs();
        if (published != null) {
            return published(actor, proposal, published);
        }
        if (proposal.isNew()) {
            return texts("", proposal.text().source(), words.newArticle());
        }
        var article = articles.getById(actor, proposal.article().articleId());
        int begun = proposal.text().baseNumber();
        var proposed = proposal.text().source();
        var base = articles.revision(article, begun).source();
        if (begun == article.number() || proposal.state().isFinal()) {
            return texts(base, proposed, words.base(begun));
        }
        var merge = proposals.preview(actor, proposal);
        var about = words.base(begun, article.number(), merge.collisions().size());
        return merge.isClean()
                ? texts(article.source(), merge.text(), about)
                : texts(base, proposed, about);
    }

    private Texts published(Actor actor, Proposal proposal, int number) {
        var article = articles.getById(actor, proposal.article().articleId());
        var before = number == 1 ? "" : articles.revision(article, number - 1).source();
        var after = articles.revision(article, number).source();
        return texts(before, after, words.published(number));
    }

    private Texts texts(String before, String after, Base about) {
        var guide = guideChanges.between(before, after);
        var told =
                new Base(about.words(), about.newer(), about.collisions(), isWizard(after), guide);
        return new Texts(before, after, told, after);
    }

    private static boolean isWizard(String source) {
        var metadata = ArticleFile.read(source).metadata();
        return metadata != null && metadata.type() == ArticleType.WIZARD;
    }
}
