package dk.virkwiki.link;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleChanged;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Changes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Keeps the stored links in step with the articles. An article's links are written before its
 * targets are looked at, so that of two articles saved at once one sees the other.
 */
@Component
class LinkKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(LinkKeeper.class);
    private static final int MOST_LINKING = 5_000;
    private static final int MOST_UNREAD = 1_000;

    private final LinkRepository repository;
    private final LinkChecks checks;
    private final Articles articles;
    private final Changes changes;

    LinkKeeper(LinkRepository repository, LinkChecks checks, Articles articles, Changes changes) {
        this.repository = repository;
        this.checks = checks;
        this.articles = articles;
        this.changes = changes;
    }

    /** The text is saved whatever becomes of its links; »reindex« makes them anew. */
    @EventListener
    void changed(ArticleChanged change) {
        try {
            var known = stored(change.articleIds());
            var newer =
                    articles.findAll(change.articleIds()).stream()
                            .filter(article -> isNewer(article, known.get(article.id())))
                            .toList();
            take(newer, known);
        } catch (DataAccessException storeIsAway) {
            LOG.warn("The links of {} could not be written.", change.articleIds());
        }
    }

    private static boolean isNewer(Article article, @Nullable ArticleLinkage known) {
        return known == null || known.number() < article.number();
    }

    void catchUp() {
        if (repository.isEmpty()) {
            int count = rebuild(_ -> {});
            LOG.info("The links of {} articles were read.", count);
        } else {
            changed(new ArticleChanged(changes.latest(MOST_UNREAD)));
        }
    }

    /** Reads all articles' links anew. */
    int rebuild(IntConsumer progress) {
        return articles.takeAll(batch -> take(batch, Map.of()), progress);
    }

    private Map<String, ArticleLinkage> stored(Collection<String> ids) {
        Map<String, ArticleLinkage> stored = new HashMap<>();
        repository.findAll(ids).forEach(linkage -> stored.put(linkage.id(), linkage));
        return stored;
    }

    private void take(List<Article> changed, Map<String, ArticleLinkage> known) {
        var fresh = changed.parallelStream().map(LinkReader::read).toList();
        repository.saveAll(fresh);
        repository.saveAll(checks.checked(fresh).stream().filter(ArticleLinkage::faulty).toList());
        lookAgain(movedSlugs(fresh, known), fresh);
    }

    /** Addresses that can be got to otherwise than before. */
    private static Set<String> movedSlugs(
            List<ArticleLinkage> fresh, Map<String, ArticleLinkage> known) {
        Set<String> moved = new HashSet<>();
        for (var linkage : fresh) {
            var before = known.get(linkage.id());
            if (before == null || !before.isReachedLike(linkage)) {
                moved.addAll(linkage.slugs());
                if (before != null) {
                    moved.addAll(before.slugs());
                }
            }
        }
        return moved;
    }

    private void lookAgain(Set<String> moved, List<ArticleLinkage> done) {
        var ids = new HashSet<String>();
        done.forEach(linkage -> ids.add(linkage.id()));
        var linking =
                repository.findLinkingTo(moved, MOST_LINKING).stream()
                        .filter(linkage -> !ids.contains(linkage.id()))
                        .toList();
        var checked = checks.checked(linking);
        repository.saveAll(checked.stream().filter(linkage -> !linking.contains(linkage)).toList());
    }

    /** Looks again at every article that links to this target. */
    void lookAgainAt(String target) {
        lookAgain(Set.of(target), List.of());
    }
}
