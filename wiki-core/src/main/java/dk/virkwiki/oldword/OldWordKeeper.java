package dk.virkwiki.oldword;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleProjection;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.Articles;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.term.Terms;
import dk.virkwiki.term.Terms.OldWordFinder;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the list of old words in step with the articles: a saved article is read at once, and all
 * of them when the words themselves have changed, which is rare.
 */
@Component
class OldWordKeeper implements ArticleProjection<OldWordArticle> {
    private static final Logger LOG = LoggerFactory.getLogger(OldWordKeeper.class);

    private final OldWordRepository repository;
    private final Terms terms;
    private final Articles articles;

    OldWordKeeper(OldWordRepository repository, Terms terms, Articles articles) {
        this.repository = repository;
        this.terms = terms;
        this.articles = articles;
    }

    @Override
    public String name() {
        return "old words";
    }

    /** Nothing stored is the rule here; {@link #keepUp} knows when all are to be read. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    /** What an article's words mean depends on the other articles too: it is always read. */
    @Override
    public Map<String, OldWordArticle> stored(Collection<String> articleIds) {
        return Map.of();
    }

    @Override
    public int number(OldWordArticle stored) {
        return stored.number();
    }

    @Override
    public void take(List<Article> changed, Map<String, OldWordArticle> before) {
        if (terms.closed(Audience.ADVISOR).isEmpty()) {
            return;
        }
        Set<String> without = new HashSet<>();
        changed.forEach(article -> without.add(article.id()));
        without.removeAll(saved(changed, terms.oldWordFinder()));
        repository.remove(without);
    }

    /** Reads all articles when the words for what is no more are others than they were. */
    synchronized boolean keepUp() {
        var now = print();
        if (now.equals(repository.readFor())) {
            return false;
        }
        int count = readAll();
        repository.setReadFor(now);
        LOG.info("{} articles were read for old words.", count);
        return true;
    }

    private int readAll() {
        var finder = terms.oldWordFinder();
        Set<String> gone = new HashSet<>(repository.ids());
        int count = articles.takeAll(batch -> gone.removeAll(saved(batch, finder)), _ -> {});
        repository.remove(gone);
        return count;
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
