package dk.virkwiki.article;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Saves many texts at once, in the same order as a single save: revisions, then the feed, then the
 * articles.
 */
@Component
public class ArticleBatch {
    private final ArticleRepository repository;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArticleBatch(
            ArticleRepository repository,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** A text to save. */
    public record Text(ArticleMetadata metadata, String source, String folder) {}

    /** What became of them. */
    public record Counts(int created, int updated, int unchanged) {
        public Counts plus(Counts other) {
            return new Counts(
                    created + other.created, updated + other.updated, unchanged + other.unchanged);
        }
    }

    /** Addresses among these that an article has left, with where it is now. */
    public Map<String, String> left(Collection<String> slugs) {
        var wanted = new HashSet<>(slugs);
        var left = new HashMap<String, String>();
        for (var article : repository.findAllByFormerSlug(slugs)) {
            article.metadata().standing().formerSlugs().stream()
                    .filter(wanted::contains)
                    .forEach(slug -> left.put(slug, article.metadata().slug()));
        }
        return left;
    }

    /** Which of these addresses have an article. */
    public Set<String> known(Collection<String> slugs) {
        return repository.findSummaries(slugs).stream()
                .map(summary -> summary.metadata().slug())
                .collect(Collectors.toSet());
    }

    /** The types of the articles at these addresses. */
    public Map<String, ArticleType> types(Collection<String> slugs) {
        return repository.findSummaries(slugs).stream()
                .map(ArticleSummary::metadata)
                .collect(Collectors.toMap(ArticleMetadata::slug, ArticleMetadata::type));
    }

    /** Saves the texts; each address at most once. */
    public Counts save(List<Text> texts) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var stored = storedBySlug(texts);
        var next = new ArrayList<Article>();
        for (var text : texts) {
            var before = before(text, stored);
            if (before == null || !before.source().equals(text.source())) {
                next.add(next(before, text, now));
            }
        }
        write(next, now);
        int created = (int) next.stream().filter(a -> a.number() == 1).count();
        return new Counts(created, next.size() - created, texts.size() - next.size());
    }

    /** The article a text is for: at its address, or at one it had before. */
    private static @Nullable Article before(Text text, Map<String, Article> stored) {
        return addresses(text).map(stored::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Stream<String> addresses(Text text) {
        return Stream.concat(
                Stream.of(text.metadata().slug()),
                text.metadata().standing().formerSlugs().stream());
    }

    private Map<String, Article> storedBySlug(List<Text> texts) {
        var slugs = texts.stream().flatMap(ArticleBatch::addresses).toList();
        return repository.findAllBySlug(slugs).stream()
                .collect(Collectors.toMap(Article::slug, Function.identity()));
    }

    private static Article next(@Nullable Article before, Text text, Instant now) {
        return before == null
                ? new Article(
                        text.metadata().slug(),
                        1,
                        text.source(),
                        text.metadata(),
                        text.folder(),
                        now,
                        now)
                : new Article(
                        before.id(),
                        before.number() + 1,
                        text.source(),
                        text.metadata(),
                        text.folder(),
                        before.created(),
                        now);
    }

    private void write(List<Article> articles, Instant now) {
        if (articles.isEmpty()) {
            return;
        }
        var refused = repository.insertAll(articles.stream().map(a -> imported(a, now)).toList());
        var plain = articles.stream().filter(a -> !refused.contains(idOfRevision(a))).toList();
        var saved = new ArrayList<>(plain);
        articles.stream()
                .filter(a -> refused.contains(idOfRevision(a)))
                .map(a -> afterTheOthers(a, now))
                .forEach(saved::add);
        changes.appendAll(saved);
        var fresh = plain.stream().filter(a -> a.number() == 1).toList();
        repository.insertArticles(fresh);
        saved.stream().filter(a -> !fresh.contains(a)).forEach(repository::advance);
        events.publishEvent(new ArticleChanged(saved.stream().map(Article::id).toList()));
    }

    /**
     * The number was taken, by a save in between or one a crash cut off: take the next free one.
     */
    private Article afterTheOthers(Article article, Instant now) {
        var next = article;
        do {
            next =
                    new Article(
                            next.id(),
                            next.number() + 1,
                            next.source(),
                            next.metadata(),
                            next.folder(),
                            next.created(),
                            now);
        } while (!repository.insert(imported(next, now)));
        return next;
    }

    private static String idOfRevision(Article article) {
        return Revision.id(article.id(), article.number());
    }

    private static Revision imported(Article article, Instant now) {
        return new Revision(
                idOfRevision(article),
                article.id(),
                article.number(),
                article.source(),
                Author.SYSTEM,
                now,
                "",
                Origin.none());
    }
}
