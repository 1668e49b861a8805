package dk.virkwiki.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The front door to articles: reading them, saving a new text, and their history. */
@Service
public class Articles {
    private final ArticleRepository repository;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Articles(
            ArticleRepository repository,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** The article at this address, if this person may read it. */
    public Optional<Article> find(Actor reader, String slug) {
        return repository
                .findBySlug(slug)
                .map(this::repaired)
                .filter(article -> article.isReadableBy(reader));
    }

    /**
     * The article at this address.
     *
     * @throws NotFound when there is none, or this person may not read it
     */
    public Article get(Actor reader, String slug) {
        return find(reader, slug).orElseThrow(() -> new NotFound("artikel-findes-ikke", slug));
    }

    /** The title of a public article that was taken down, for the sentence at its address. */
    public Optional<String> findWithdrawnTitle(String slug) {
        return repository
                .findBySlug(slug)
                .map(this::repaired)
                .map(Article::metadata)
                .filter(metadata -> metadata.status() == ArticleStatus.WITHDRAWN)
                .filter(metadata -> Audience.PUBLIC.maySee(metadata.visibility()))
                .map(ArticleMetadata::title);
    }

    /**
     * The article with this id.
     *
     * @throws NotFound when there is none, or this person may not read it
     */
    public Article getById(Actor reader, String id) {
        return current(id)
                .filter(article -> article.isReadableBy(reader))
                .orElseThrow(() -> new NotFound("artikel-findes-ikke", id));
    }

    /** Articles by id, in no particular order and whatever their status; for the search index. */
    public List<Article> findAll(Collection<String> ids) {
        var found = repository.findAll(ids);
        var nextIds = found.stream().map(a -> Revision.id(a.id(), a.number() + 1)).toList();
        var behind =
                repository.findRevisions(nextIds).stream()
                        .map(Revision::articleId)
                        .collect(Collectors.toSet());
        return found.stream().map(a -> behind.contains(a.id()) ? repaired(a) : a).toList();
    }

    /** Every article; for acts that concern all of them. Close the stream. */
    public Stream<Article> streamAll() {
        return repository.streamAll();
    }

    /** How many articles there are, more or less. */
    public long count() {
        return repository.count();
    }

    /** Whether nothing has been saved yet. */
    public boolean isEmpty() {
        return repository.isEmpty();
    }

    /**
     * What links and lists show of the articles at these addresses, as far as this person may read
     * them.
     */
    public List<ArticleSummary> findSummaries(Actor reader, Collection<String> slugs) {
        return findSummaries(reader.audience(), slugs);
    }

    /** The same for everybody of an audience. */
    public List<ArticleSummary> findSummaries(Audience audience, Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        return repository.findSummaries(slugs).stream()
                .filter(summary -> summary.isReadableBy(audience))
                .toList();
    }

    /** The history of an article, newest first. */
    public List<RevisionSummary> history(Article article, int offset, int limit) {
        return repository.findHistory(article.id(), offset, limit);
    }

    /**
     * One text of an article.
     *
     * @throws NotFound when the article never had that many
     */
    public Revision revision(Article article, int number) {
        return repository
                .findRevision(article.id(), number)
                .orElseThrow(() -> new NotFound("version-findes-ikke", number));
    }

    /** The text that a proposal became, once it is published. */
    public Optional<Revision> findRevisionOf(String proposalId) {
        return repository.findRevisionOf(proposalId);
    }

    /**
     * Makes an edit the current text. Doing it again for the same proposal does nothing more.
     *
     * @throws NotAllowed when the person does not edit for the article's owner
     * @throws Conflict when another text was saved since the one the edit began from
     * @throws Invalid when the file cannot be read, or would change address or owner
     */
    public Article apply(Actor editor, Edit edit) {
        var article =
                current(edit.articleId())
                        .orElseThrow(() -> new NotFound("artikel-findes-ikke", edit.articleId()));
        if (!editor.editsFor(article.metadata().owner())) {
            throw new NotAllowed("kun-ejeren-udgiver");
        }
        if (edit.proposalId() != null && repository.findRevisionOf(edit.proposalId()).isPresent()) {
            return article;
        }
        if (article.number() != edit.baseNumber()) {
            throw new Conflict("artikel-aendret", article.title());
        }
        return save(revised(article, edit), revision(article, edit, Author.of(editor)));
    }

    private Article save(Article next, Revision revision) {
        if (!repository.insert(revision)) {
            current(next.id());
            throw new Conflict("artikel-aendret", next.title());
        }
        changes.append(next.id(), next.number());
        repository.advance(next);
        events.publishEvent(new ArticleChanged(List.of(next.id())));
        return next;
    }

    private Article revised(Article article, Edit edit) {
        var metadata = ArticleFile.read(edit.source()).metadata();
        if (metadata == null) {
            throw new Invalid("forord-har-fejl", article.title());
        }
        if (!metadata.slug().equals(article.slug())
                || !Objects.equals(metadata.owner(), article.metadata().owner())) {
            throw new Invalid("adresse-og-ejer-ligger-fast", article.title());
        }
        return new Article(
                article.id(),
                article.number() + 1,
                edit.source(),
                metadata,
                article.folder(),
                article.created(),
                now());
    }

    private Revision revision(Article article, Edit edit, Author author) {
        int number = article.number() + 1;
        return new Revision(
                Revision.id(article.id(), number),
                article.id(),
                number,
                edit.source(),
                author,
                now(),
                edit.note(),
                edit.proposalId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Optional<Article> current(String id) {
        return repository.find(id).map(this::repaired);
    }

    /** Finishes a save that a crash cut off between the revision and the article. */
    private Article repaired(Article article) {
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
            changes.append(newest.id(), newest.number());
            repository.advance(newest);
            events.publishEvent(new ArticleChanged(List.of(newest.id())));
        }
        return newest;
    }
}
