package dk.virkwiki.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Edit;
import dk.virkwiki.article.Revision;
import dk.virkwiki.merge.MergeResult;
import dk.virkwiki.merge.ThreeWayMerge;
import dk.virkwiki.shared.Conflict;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes an accepted proposal the article's text. The revision is written first and carries the
 * proposal's id, so that a crash before the proposal is saved is put right by whoever acts next.
 */
@Component
class Publishing {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int TRIES = 5;

    private final ProposalRepository repository;
    private final Articles articles;
    private final Clock clock;

    Publishing(ProposalRepository repository, Articles articles, Clock clock) {
        this.repository = repository;
        this.articles = articles;
        this.clock = clock;
    }

    /**
     * The proposal published and answered. What a crash cut off after the text was out is only
     * answered; a save that comes between makes it try again.
     */
    Proposal accept(Actor reviewer, Proposal proposal, Review review) {
        var published = articles.findRevisionOf(proposal.id());
        if (published.isPresent()) {
            boolean own = published.get().author().equals(review.reviewer());
            return own ? answered(proposal, review) : answered(proposal, published.get());
        }
        for (int attempt = 1; ; attempt++) {
            var article = articles.getById(reviewer, proposal.article().articleId());
            var merged = merge(article, proposal);
            if (!merged.isClean()) {
                throw new MergeConflict(article.title(), merged.collisions());
            }
            try {
                articles.apply(reviewer, edit(article, proposal, merged.text()));
                return answered(proposal, review);
            } catch (Conflict anotherSaveCameBetween) {
                if (attempt == TRIES) {
                    throw anotherSaveCameBetween;
                }
            }
        }
    }

    /**
     * What the proposal and the current text come to together. The day of verification is set on
     * all three sides beforehand, so that it never collides: publishing sets it anyway.
     */
    MergeResult merge(Article article, Proposal proposal) {
        var today = LocalDate.now(clock.withZone(DENMARK));
        var base = articles.revision(article, proposal.text().baseNumber()).source();
        return ThreeWayMerge.merge(
                ArticleFile.withVerified(base, today),
                ArticleFile.withVerified(article.source(), today),
                ArticleFile.withVerified(proposal.text().source(), today));
    }

    /** The proposal, answered with yes when it has been published already. */
    Proposal settled(Proposal proposal) {
        if (!proposal.state().mayBecome(ProposalState.ACCEPTED)) {
            return proposal;
        }
        return articles.findRevisionOf(proposal.id())
                .map(revision -> answered(proposal, revision))
                .orElse(proposal);
    }

    private Proposal answered(Proposal proposal, Revision revision) {
        var review = new Review(revision.author(), ProposalState.ACCEPTED, "", revision.at());
        return answered(proposal, review);
    }

    /**
     * The proposal saved as accepted. Its text is out, so this wins over whatever else was saved in
     * the meantime.
     */
    private Proposal answered(Proposal published, Review review) {
        int number =
                articles.findRevisionOf(published.id())
                        .map(Revision::number)
                        .orElseThrow(() -> new IllegalStateException("Published without a trace"));
        Optional<Proposal> newest = Optional.of(published);
        for (int attempt = 1; attempt <= TRIES && newest.isPresent(); attempt++) {
            var proposal = newest.get();
            if (!proposal.state().mayBecome(ProposalState.ACCEPTED)) {
                return proposal;
            }
            var saved = repository.save(proposal.publishedAs(number, review));
            if (saved.isPresent()) {
                return saved.get();
            }
            newest = repository.find(published.id());
        }
        throw new Conflict("forslag-aendret", published.article().title());
    }

    private static Edit edit(Article article, Proposal proposal, String merged) {
        return new Edit(
                article.id(), article.number(), merged, proposal.text().reason(), proposal.id());
    }
}
