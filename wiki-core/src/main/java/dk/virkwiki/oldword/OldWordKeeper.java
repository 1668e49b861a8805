package dk.virkwiki.oldword;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleChanged;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.Articles;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.term.Terms;
import dk.virkwiki.term.Terms.OldWordFinder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Keeps the list of old words in step with the articles: a saved article is read at once, and all
 * of them when the words themselves have changed, which is rare.
 */
@Component
class OldWordKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(OldWordKeeper.class);

    private final OldWordRepository repository;
    private final Terms terms;
    private final Articles articles;

    OldWordKeeper(OldWordRepository repository, Terms terms, Articles articles) {
        this.repository = repository;
        this.terms = terms;
        this.articles = articles;
    }

    /** The text is saved whatever becomes of its old words; »reindex« reads them anew. */
    @EventListener
    void changed(ArticleChanged change) {
        try {
            if (!terms.closed(Audience.ADVISOR).isEmpty()) {
                take(articles.findAll(change.articleIds()), terms.oldWordFinder());
            }
        } catch (DataAccessException storeIsAway) {
            LOG.warn("The old words of {} could not be written.", change.articleIds());
        }
    }

    /** Reads all articles when the words for what is no more are others than they were. */
    synchronized boolean keepUp() {
        var now = print();
        if (now.equals(repository.readFor())) {
            return false;
        }
        int count = rebuild(_ -> {});
        LOG.info("{} articles were read for old words.", count);
        return true;
    }

    synchronized int rebuild(IntConsumer progress) {
        var now = print();
        var finder = terms.oldWordFinder();
        Set<String> gone = new HashSet<>(repository.ids());
        int count = articles.takeAll(batch -> gone.removeAll(saved(batch, finder)), progress);
        repository.remove(gone);
        repository.setReadFor(now);
        return count;
    }

    private void take(List<Article> changed, OldWordFinder finder) {
        Set<String> without = new HashSet<>();
        changed.forEach(article -> without.add(article.id()));
        without.removeAll(saved(changed, finder));
        repository.remove(without);
    }

    /** Saves what is found; ids of the articles that still use old words. */
    private Set<String> saved(List<Article> read, OldWordFinder finder) {
        Set<String> with = new HashSet<>();
        for (var article : read) {
            var found = read(article, finder);
            if (found != null) {
                repository.save(found);
                with.add(article.id());
            }
        }
        return with;
    }

    private static @Nullable OldWordArticle read(Article article, OldWordFinder finder) {
        var metadata = article.metadata();
        var uses =
                metadata.status() == ArticleStatus.PUBLISHED
                        ? OldWordReader.read(article.source(), finder)
                        : List.<OldWordUse>of();
        return uses.isEmpty()
                ? null
                : new OldWordArticle(
                        article.id(),
                        article.number(),
                        metadata.title(),
                        metadata.slug(),
                        metadata.address(),
                        metadata.owner(),
                        uses);
    }

    /** Tells whether the words are the same; nobody reads it. */
    private String print() {
        return terms.closed(Audience.ADVISOR).stream()
                .map(term -> term.slug() + "=" + term.official() + term.ways().alsoWritten())
                .sorted()
                .collect(Collectors.joining("\n", "1\n", ""));
    }
}
