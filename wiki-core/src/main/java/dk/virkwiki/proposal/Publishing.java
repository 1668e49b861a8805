package dk.virkwiki.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Origin;
import dk.virkwiki.article.Revision;
import dk.virkwiki.check.PublishChecks;
import dk.virkwiki.merge.MergeResult;
import dk.virkwiki.merge.ThreeWayMerge;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes an accepted proposal the article's text. The revision is written first and carries the
 * proposal's id and round, so that a crash before the proposal is saved is put right by whoever
 * acts next.
 */
@Component
class Publishing {
    private static final int TRIES = 5;

    private final ProposalRepository repository;
    private final Articles articles;
    private final PublishChecks checks;
    private final ProposalLog log;
    private final Clock clock;

    Publishing(
            ProposalRepository repository,
            Articles articles,
            PublishChecks checks,
            ProposalLog log,
            Clock clock) {
        this.repository = repository;
        this.articles = articles;
        this.checks = checks;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes sure that no check stops the text that would be published.
     *
     * @throws Invalid when one is red
     */
    void requireUnstopped(Actor editor, Proposal proposal) {
        var merged = article(editor, proposal).map(article -> merge(article, proposal));
        var text =
                merged.filter(MergeResult::isClean)
                        .map(MergeResult::text)
                        .orElse(proposal.text().source());
        checks.of(text).requireUnstopped();
    }

    /**
     * The proposal published and answered. What a crash cut off after the text was out is only
     * answered; a save that comes between makes it try again.
     */
    Proposal accept(Actor reviewer, Proposal proposal, Review review) {
        var published = revisionOf(proposal);
        if (published.isPresent() && !published.get().author().equals(review.reviewer())) {
            return answered(proposal, byAuthorOf(published.get()), published.get());
        }
        return answered(proposal, review, write(reviewer, proposal));
    }

    /**
     * Makes sure that the proposal could be published now.
     *
     * @throws MergeConflict when both changed the same place
     */
    void requireClean(Actor editor, Proposal proposal) {
        var article = article(editor, proposal);
        if (article.isPresent()) {
            var merged = merge(article.get(), proposal);
            if (!merged.isClean()) {
                throw new MergeConflict(article.get().title(), merged.collisions());
            }
        }
    }

    /** A scheduled proposal published. */
    Proposal publish(Actor editor, Proposal scheduled) {
        return published(scheduled, write(editor, scheduled));
    }

    private Revision write(Actor editor, Proposal proposal) {
        for (int attempt = 1; ; attempt++) {
            var done = revisionOf(proposal);
            if (done.isPresent()) {
                return done.get();
            }
            try {
                writeOnce(editor, proposal);
                log.published(editor, proposal);
            } catch (MergeConflict placesCollide) {
                throw placesCollide;
            } catch (Conflict anotherSaveCameBetween) {
                if (attempt == TRIES) {
                    throw anotherSaveCameBetween;
                }
            }
        }
    }

    private void writeOnce(Actor editor, Proposal proposal) {
        var texts = new FinalText(proposal, today());
        var article = article(editor, proposal);
        if (article.isEmpty()) {
            articles.create(editor, texts.first());
        } else {
            var merged = merge(article.get(), proposal);
            if (!merged.isClean()) {
                throw new MergeConflict(article.get().title(), merged.collisions());
            }
            articles.apply(editor, texts.edit(article.get(), merged.text()));
        }
    }

    /** The article to change; nothing when the proposal makes it and has not done so before. */
    private Optional<Article> article(Actor editor, Proposal proposal) {
        return proposal.isNew()
                ? articles.findRevisionOf(proposal.id(), Origin.FIRST)
                        .map(born -> articles.getById(editor, born.articleId()))
                : Optional.of(articles.getById(editor, proposal.article().articleId()));
    }

    /**
     * What the proposal and the current text come to together. The day of verification is no part
     * of a proposal: it is set on all three sides beforehand, so that it never collides.
     */
    MergeResult merge(Article article, Proposal proposal) {
        var confirmed =
                new FinalText(proposal, today())
                        .verified(article.metadata().freshness().verified());
        var proposed = ArticleFile.withVerified(proposal.text().source(), confirmed);
        if (proposal.isNew()) {
            return ThreeWayMerge.merge("", "", proposed);
        }
        var base = articles.revision(article, proposal.text().baseNumber()).source();
        return ThreeWayMerge.merge(
                ArticleFile.withVerified(base, confirmed),
                ArticleFile.withVerified(article.source(), confirmed),
                proposed);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Publication.DENMARK));
    }

    /** The proposal, with its publication noted when a crash cut that off. */
    Proposal settled(Proposal proposal) {
        if (proposal.isScheduled()) {
            return revisionOf(proposal).map(done -> published(proposal, done)).orElse(proposal);
        }
        if (!proposal.state().mayBecome(ProposalState.ACCEPTED)) {
            return proposal;
        }
        return revisionOf(proposal)
                .map(done -> answered(proposal, byAuthorOf(done), done))
                .orElse(proposal);
    }

    private Optional<Revision> revisionOf(Proposal proposal) {
        return articles.findRevisionOf(proposal.id(), proposal.handling().act());
    }

    private static Review byAuthorOf(Revision revision) {
        return new Review(revision.author(), ProposalState.ACCEPTED, "", revision.at(), null);
    }

    /**
     * The proposal saved as accepted. Its text is out, so this wins over whatever else was saved in
     * the meantime.
     */
    private Proposal answered(Proposal published, Review review, Revision revision) {
        Optional<Proposal> newest = Optional.of(published);
        for (int attempt = 1; attempt <= TRIES && newest.isPresent(); attempt++) {
            var proposal = newest.get();
            if (!proposal.state().mayBecome(ProposalState.ACCEPTED)) {
                return proposal;
            }
            var answered =
                    proposal.after(review, proposal.handling()).publishedAs(revision, review.at());
            var saved = repository.save(answered);
            if (saved.isPresent()) {
                return saved.get();
            }
            newest = repository.find(published.id());
        }
        throw new Conflict("forslag-aendret", published.article().title());
    }

    private Proposal published(Proposal scheduled, Revision revision) {
        Optional<Proposal> newest = Optional.of(scheduled);
        for (int attempt = 1; attempt <= TRIES && newest.isPresent(); attempt++) {
            var proposal = newest.get();
            if (!proposal.isScheduled()) {
                return proposal;
            }
            var saved = repository.save(proposal.publishedAs(revision, revision.at()));
            if (saved.isPresent()) {
                return saved.get();
            }
            newest = repository.find(scheduled.id());
        }
        throw new Conflict("forslag-aendret", scheduled.article().title());
    }
}
