package dk.virkwiki.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Saves articles one at a time: the address, the revision, the feed, the article, in that order.
 * What a crash cuts off after the revision is finished by whoever reads next.
 */
@Component
class ArticleWriter {
    private final ArticleRepository repository;
    private final AddressRepository addresses;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArticleWriter(
            ArticleRepository repository,
            AddressRepository addresses,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.addresses = addresses;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** The article with this id as it stands, whatever a crash has left undone. */
    Optional<Article> current(String id) {
        return repository
                .find(id)
                .or(() -> repository.findRevision(id, 1).flatMap(ArticleWriter::born))
                .map(this::repaired);
    }

    /** The article at this address as it stands. */
    Optional<Article> at(String slug) {
        return repository
                .findBySlug(slug)
                .map(this::repaired)
                .filter(article -> article.slug().equals(slug))
                .or(() -> addresses.find(slug).flatMap(this::current))
                .filter(article -> article.slug().equals(slug));
    }

    /** Makes an edit the current text. */
    Article apply(Actor editor, Edit edit) {
        var article =
                current(edit.articleId())
                        .orElseThrow(() -> new NotFound("artikel-findes-ikke", edit.articleId()));
        requireOwner(editor, article.metadata());
        if (isDone(edit.origin())) {
            return article;
        }
        if (article.number() != edit.baseNumber()) {
            throw new Conflict("artikel-aendret", article.title());
        }
        var metadata = readable(edit.source(), article.title());
        if (!Objects.equals(metadata.owner(), article.metadata().owner())) {
            throw new Invalid("ejer-ligger-fast", article.title());
        }
        requireReplacement(metadata);
        if (!metadata.slug().equals(article.slug())) {
            move(article, metadata);
        }
        return save(next(article, metadata, edit.source()), edit, Author.of(editor));
    }

    /** Makes the first text of an article. */
    Article create(Actor editor, NewArticle first) {
        var metadata = readable(first.source(), "");
        requireOwner(editor, metadata);
        var id = metadata.slug();
        var done = doneAs(first.origin());
        if (done.isPresent()) {
            return current(done.get().articleId()).orElseThrow();
        }
        take(id, "", id);
        var now = now();
        var article = new Article(id, 1, first.source(), metadata, folder(metadata), now, now);
        var edit = new Edit(id, 0, first.source(), first.note(), first.origin());
        return save(article, edit, Author.of(editor));
    }

    /** Whether no article but this one has or had this address, or was born with it. */
    boolean isFree(String slug, String articleId) {
        return repository.findBySlug(slug).filter(a -> !a.id().equals(articleId)).isEmpty()
                && (slug.equals(articleId) || current(slug).isEmpty())
                && repository
                        .findByFormerSlug(slug)
                        .filter(a -> !a.id().equals(articleId))
                        .isEmpty();
    }

    private void move(Article article, ArticleMetadata to) {
        if (!to.standing().formerSlugs().contains(article.slug())) {
            throw new Invalid("gammel-adresse-mangler", article.slug());
        }
        take(to.slug(), article.id(), article.id());
    }

    private void take(String slug, String holder, String articleId) {
        if (!isFree(slug, holder) || !addresses.take(slug, articleId)) {
            throw new Invalid("adresse-optaget", slug);
        }
    }

    private void requireReplacement(ArticleMetadata metadata) {
        var standing = metadata.standing();
        if (metadata.status() != ArticleStatus.WITHDRAWN
                || standing.withdrawal() != Withdrawal.MERGED) {
            return;
        }
        var other = standing.replacedBy();
        boolean isThere =
                other != null
                        && !other.equals(metadata.slug())
                        && at(other)
                                .filter(a -> a.metadata().status() == ArticleStatus.PUBLISHED)
                                .isPresent();
        if (!isThere) {
            throw new Invalid("afloeser-mangler", other == null ? "" : other);
        }
    }

    private static void requireOwner(Actor editor, ArticleMetadata metadata) {
        if (!editor.editsFor(metadata.owner())) {
            throw new NotAllowed("kun-ejeren-udgiver");
        }
    }

    private static ArticleMetadata readable(String source, String title) {
        var metadata = ArticleFile.read(source).metadata();
        if (metadata == null) {
            throw new Invalid("forord-har-fejl", title);
        }
        return metadata;
    }

    private boolean isDone(Origin origin) {
        return doneAs(origin).isPresent();
    }

    private Optional<Revision> doneAs(Origin origin) {
        var proposal = origin.proposalId();
        return proposal == null
                ? Optional.empty()
                : repository.findRevisionOf(proposal, origin.act());
    }

    private static String folder(ArticleMetadata metadata) {
        var topic = metadata.mainTopic();
        return topic == null || !Slug.isValid(topic) ? "" : topic;
    }

    private Article next(Article article, ArticleMetadata metadata, String source) {
        return new Article(
                article.id(),
                article.number() + 1,
                source,
                metadata,
                article.folder(),
                article.created(),
                now());
    }

    private Article save(Article next, Edit edit, Author author) {
        var revision =
                new Revision(
                        Revision.id(next.id(), next.number()),
                        next.id(),
                        next.number(),
                        next.source(),
                        author,
                        next.updated(),
                        edit.note(),
                        edit.origin());
        if (!repository.insert(revision)) {
            current(next.id());
            throw new Conflict("artikel-aendret", next.title());
        }
        tell(next);
        return next;
    }

    private void tell(Article article) {
        changes.append(article.id(), article.number());
        repository.advance(article);
        events.publishEvent(new ArticleChanged(List.of(article.id())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** An article whose first revision is there and nothing else. */
    private static Optional<Article> born(Revision first) {
        var metadata = ArticleFile.read(first.source()).metadata();
        return metadata == null
                ? Optional.empty()
                : Optional.of(
                        new Article(
                                first.articleId(),
                                0,
                                first.source(),
                                metadata,
                                folder(metadata),
                                first.at(),
                                first.at()));
    }

    /** Finishes a save that a crash cut off between the revision and the article. */
    Article repaired(Article article) {
        var newest = article;
        var next = repository.findRevision(article.id(), article.number() + 1);
        while (next.isPresent()) {
            var revision = next.get();
            var metadata = ArticleFile.read(revision.source()).metadata();
            newest =
                    new Article(
                            article.id(),
                            revision.number(),
                            revision.source(),
                            metadata == null ? newest.metadata() : metadata,
                            article.folder(),
                            article.created(),
                            revision.at());
            next = repository.findRevision(article.id(), revision.number() + 1);
        }
        if (newest != article) {
            tell(newest);
        }
        return newest;
    }
}
