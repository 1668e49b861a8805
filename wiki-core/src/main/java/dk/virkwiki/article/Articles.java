package dk.virkwiki.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The front door to articles: reading them, saving a new text, and their history. */
@Service
public class Articles {
    private static final int BATCH = 200;

    private final ArticleRepository repository;
    private final ArticleWriter writer;

    Articles(ArticleRepository repository, ArticleWriter writer) {
        this.repository = repository;
        this.writer = writer;
    }

    /** The article at this address, if this person may read it. */
    public Optional<Article> find(Actor reader, String slug) {
        return writer.at(slug).filter(article -> article.isReadableBy(reader));
    }

    /**
     * The article at this address.
     *
     * @throws NotFound when there is none, or this person may not read it
     */
    public Article get(Actor reader, String slug) {
        return find(reader, slug).orElseThrow(() -> new NotFound("artikel-findes-ikke", slug));
    }

    /**
     * What became of the article that was at this address, when it cannot be read there; nothing
     * when there never was one that this person may know of.
     */
    public Optional<Departure> findDeparture(Actor reader, String slug) {
        var withdrawn =
                writer.at(slug)
                        .map(Article::metadata)
                        .filter(metadata -> metadata.status() == ArticleStatus.WITHDRAWN)
                        .filter(metadata -> reader.audience().maySee(metadata.visibility()));
        if (withdrawn.isPresent()) {
            return withdrawn.map(Articles::departure);
        }
        return repository
                .findByFormerSlug(slug)
                .map(writer::repaired)
                .filter(article -> article.isReadableBy(reader))
                .map(article -> new Departure.Moved(article.slug()));
    }

    private static Departure departure(ArticleMetadata metadata) {
        var other = metadata.standing().replacedBy();
        return other != null && metadata.standing().withdrawal() == Withdrawal.MERGED
                ? new Departure.Merged(metadata.title(), other)
                : new Departure.Gone(metadata.title());
    }

    /**
     * The article with this id.
     *
     * @throws NotFound when there is none, or this person may not read it
     */
    public Article getById(Actor reader, String id) {
        return writer.current(id)
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
        return found.stream().map(a -> behind.contains(a.id()) ? writer.repaired(a) : a).toList();
    }

    /** Articles of a type that there are few of, whatever their status. */
    public List<Article> findAllOfType(ArticleType type, int limit) {
        return repository.findAllOfType(type, limit);
    }

    /** Every article; for acts that concern all of them. Close the stream. */
    public Stream<Article> streamAll() {
        return repository.streamAll();
    }

    /**
     * Hands over every article, {@value #BATCH} at a time; for what is kept beside the articles and
     * is made anew from them.
     *
     * @param take is given each part of them
     * @param progress told how many have been taken so far, at last all
     * @return how many there are
     */
    public int takeAll(Consumer<List<Article>> take, IntConsumer progress) {
        int count = 0;
        try (var all = streamAll()) {
            var batch = new ArrayList<Article>();
            for (var article : (Iterable<Article>) all::iterator) {
                batch.add(article);
                if (batch.size() == BATCH) {
                    take.accept(List.copyOf(batch));
                    count += batch.size();
                    progress.accept(count);
                    batch.clear();
                }
            }
            take.accept(List.copyOf(batch));
            count += batch.size();
        }
        progress.accept(count);
        return count;
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

    /** The same by the address each was asked for at, also when it has left that address. */
    public Map<String, ArticleSummary> findSummariesByAddress(
            Actor reader, Collection<String> slugs) {
        var found = new HashMap<String, ArticleSummary>();
        findSummaries(reader, slugs).forEach(here -> found.put(here.metadata().slug(), here));
        var left = new HashSet<>(slugs);
        left.removeAll(found.keySet());
        if (!left.isEmpty()) {
            repository.findAllByFormerSlug(left).stream()
                    .filter(summary -> summary.isReadableBy(reader.audience()))
                    .forEach(
                            moved ->
                                    moved.metadata().standing().formerSlugs().stream()
                                            .filter(left::contains)
                                            .forEach(slug -> found.put(slug, moved)));
        }
        return found;
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
        return findRevision(article, number)
                .orElseThrow(() -> new NotFound("version-findes-ikke", number));
    }

    /** One text of an article, if it ever had that many. */
    public Optional<Revision> findRevision(Article article, int number) {
        return repository.findRevision(article.id(), number);
    }

    /** The text that an act of a proposal wrote, once it is done. */
    public Optional<Revision> findRevisionOf(String proposalId, String act) {
        return repository.findRevisionOf(proposalId, act);
    }

    /** Whether readers find an article at this address. */
    public boolean isPublished(String slug) {
        return writer.at(slug)
                .filter(article -> article.metadata().status() == ArticleStatus.PUBLISHED)
                .isPresent();
    }

    /** Whether a new article may get this address: none has it, had it, or was born with it. */
    public boolean isFree(String slug) {
        return writer.isFree(slug, "");
    }

    /** The same for an article that moves; its own former addresses are free to it. */
    public boolean isFreeFor(String articleId, String slug) {
        return writer.isFree(slug, articleId);
    }

    /**
     * A former text of an article, fit to be its text again: at the address it has now, with the
     * ones it had before.
     *
     * @throws NotFound when the article never had that many
     */
    public String textAgain(Article article, int number) {
        var then = revision(article, number).source();
        var metadata = ArticleFile.read(then).metadata();
        var standing = article.metadata().standing();
        var here =
                metadata == null || metadata.slug().equals(article.slug())
                        ? then
                        : HeaderEdit.set(then, "slug", article.slug());
        return metadata == null || metadata.standing().formerSlugs().equals(standing.formerSlugs())
                ? here
                : HeaderEdit.setList(here, "formerSlugs", standing.formerSlugs());
    }

    /**
     * Makes an edit the current text; a new slug in it moves the article, a new status may withdraw
     * it. Doing the same act of a proposal again does nothing more.
     *
     * @throws NotAllowed when the person does not edit for the article's owner
     * @throws Conflict when another text was saved since the one the edit began from
     * @throws Invalid when the file cannot be read, would change the owner, takes an address that
     *     is not free, forgets the old one, or names no article that replaces a merged one
     */
    public Article apply(Actor editor, Edit edit) {
        return writer.apply(editor, edit);
    }

    /**
     * Makes the first text of an article. Doing the same act of a proposal again does nothing more.
     *
     * @throws NotAllowed when the person does not edit for the owner that the text names
     * @throws Invalid when the file cannot be read or its address is not free
     */
    public Article create(Actor editor, NewArticle first) {
        return writer.create(editor, first);
    }
}
