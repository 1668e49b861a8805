package dk.virkwiki.web.revision;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Edit;
import dk.virkwiki.article.HeaderEdit;
import dk.virkwiki.check.PublishChecks;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.review.ReviewRules;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.PersonalNumbers;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes an earlier text the article's text again, as a new version. Where several must approve, or
 * the editor may not publish, it becomes a proposal instead: a way round them it is not.
 */
@Component
class Restores {
    private final Articles articles;
    private final Proposals proposals;
    private final ReviewRules rules;
    private final PublishChecks checks;

    Restores(Articles articles, Proposals proposals, ReviewRules rules, PublishChecks checks) {
        this.articles = articles;
        this.proposals = proposals;
        this.rules = rules;
        this.checks = checks;
    }

    /** Whether this person may restore texts of the article: an editor of its owner. */
    static boolean mayRestore(Actor actor, Article article) {
        return actor.editsFor(article.metadata().owner());
    }

    /** Whether restoring only proposes, so that others must approve. */
    boolean onlyProposes(Actor actor, Article article, String source) {
        var owned = rules.of(Objects.requireNonNullElse(article.metadata().owner(), ""));
        return owned.approvals() > 1
                || !owned.mayPublish(actor.accountId())
                || article.metadata().standing().fourEyes()
                || isFourEyes(source);
    }

    private static boolean isFourEyes(String source) {
        var metadata = ArticleFile.read(source).metadata();
        return metadata != null && metadata.standing().fourEyes();
    }

    /** The earlier text as it would be published: at the article's present address. */
    String text(Article article, int number) {
        var source = articles.revision(article, number).source();
        var metadata = ArticleFile.read(source).metadata();
        if (metadata == null || metadata.slug().equals(article.slug())) {
            return source;
        }
        var moved = HeaderEdit.set(source, "slug", article.slug());
        return HeaderEdit.setList(
                moved, "formerSlugs", article.metadata().standing().formerSlugs());
    }

    /**
     * Restores a text.
     *
     * @param seen number of the version that was published when the person looked
     * @return the id of the proposal it became, or null when it is published
     * @throws Conflict when another version has been published since
     * @throws Invalid when the reason is missing or holds a personal number, or a check stops the
     *     text
     * @throws NotAllowed when the person does not edit for the owner
     */
    @Nullable String restore(Actor actor, Article article, int number, int seen, String why) {
        if (!mayRestore(actor, article)) {
            throw new NotAllowed("kun-ejeren-udgiver");
        }
        if (why.isBlank()) {
            throw new Invalid("gendan-uden-grund");
        }
        if (!PersonalNumbers.find(why).isEmpty()) {
            throw new Invalid("personnummer", 1);
        }
        var source = text(article, number);
        if (source.equals(article.source())) {
            return null;
        }
        if (article.number() != seen) {
            throw new Conflict("artikel-aendret", article.title());
        }
        var report = checks.of(source);
        report.requirePublishable(Set.copyOf(report.amberSubjects()));
        if (onlyProposes(actor, article, source)) {
            return propose(actor, article, new ProposedText(seen, source, why));
        }
        articles.apply(actor, new Edit(article.id(), seen, source, why));
        return null;
    }

    private String propose(Actor actor, Article article, ProposedText text) {
        var draft = proposals.findDraft(actor, article.id());
        if (draft.isPresent() && !draft.get().text().equals(text)) {
            throw new Conflict("kladde-er-begyndt", article.title());
        }
        var saved = proposals.saveDraft(actor, article.id(), null, text);
        long version = Objects.requireNonNull(saved.version());
        return proposals.submit(actor, saved.id(), version).id();
    }
}
