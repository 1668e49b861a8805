package dk.virkwiki.wizard;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Revision;
import dk.virkwiki.link.ArticleLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The front door to wizards: those that people go through. */
@Service
public class Wizards {
    /**
     * How long after a change somebody may finish on the text they began with. An address that was
     * kept for longer leads to what holds now.
     */
    static final Duration TIME_TO_FINISH = Duration.ofHours(24);

    private final Articles articles;
    private final ArticleLinks links;
    private final Clock clock;

    Wizards(Articles articles, ArticleLinks links, Clock clock) {
        this.articles = articles;
        this.links = links;
        this.clock = clock;
    }

    /** The wizard at this address, if there is one that this person may read. */
    public Optional<Edition> find(Actor reader, String slug) {
        return findArticle(reader, slug).map(article -> newest(reader, article));
    }

    /**
     * The same as it was when somebody began: the text of that revision when readers could read it
     * and it was replaced within the last day; else the newest one.
     */
    public Optional<Edition> find(Actor reader, String slug, int begun) {
        return findArticle(reader, slug)
                .map(
                        article ->
                                begun < 1 || begun >= article.number()
                                        ? newest(reader, article)
                                        : earlier(reader, article, begun)
                                                .orElseGet(() -> newest(reader, article)));
    }

    private Optional<Article> findArticle(Actor reader, String slug) {
        return articles.find(reader, slug)
                .filter(article -> article.metadata().type() == ArticleType.WIZARD);
    }

    private Edition newest(Actor reader, Article article) {
        var now =
                new Saved(
                        article.number(), article.updated(), article.metadata(), article.source());
        return edition(reader, article, now);
    }

    private Optional<Edition> earlier(Actor reader, Article article, int number) {
        var earliest = clock.instant().minus(TIME_TO_FINISH);
        return articles.findRevision(article, number + 1)
                .filter(next -> !next.at().isBefore(earliest))
                .flatMap(_ -> articles.findRevision(article, number))
                .flatMap(then -> edition(reader, article, then))
                .filter(edition -> edition.wizard().canRun());
    }

    private Optional<Edition> edition(Actor reader, Article article, Revision then) {
        var metadata = ArticleFile.read(then.source()).metadata();
        return Optional.ofNullable(metadata)
                .filter(m -> m.type() == ArticleType.WIZARD)
                .filter(m -> m.isReadableBy(reader.audience()))
                .map(m -> new Saved(then.number(), then.at(), m, then.source()))
                .map(saved -> edition(reader, article, saved));
    }

    /** A revision, the newest or an earlier one. */
    private record Saved(int number, Instant at, ArticleMetadata metadata, String source) {}

    private Edition edition(Actor reader, Article article, Saved saved) {
        var body = ArticleFile.bodyOf(saved.source());
        return new Edition(
                article.id(),
                article.slug(),
                saved.number(),
                saved.at(),
                saved.number() == article.number(),
                saved.metadata(),
                Wizard.read(body, reader.audience(), links.of(reader, body)));
    }
}
