package dk.virkwiki.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Keeps all that is stored beside the articles in step with them. */
@Service
public class ArticleProjections {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleProjections.class);
    private static final int MOST_UNREAD = 1_000;

    private final ObjectProvider<ArticleProjection<?>> projections;
    private final Articles articles;
    private final Changes changes;

    ArticleProjections(
            ObjectProvider<ArticleProjection<?>> projections, Articles articles, Changes changes) {
        this.projections = projections;
        this.articles = articles;
        this.changes = changes;
    }

    /** A text is saved whatever becomes of what is stored beside it; »reindex« makes it anew. */
    @EventListener
    void changed(ArticleChanged change) {
        projections.forEach(projection -> takeNewer(projection, change.articleIds()));
    }

    private <T> void takeNewer(ArticleProjection<T> projection, Collection<String> ids) {
        try {
            var before = projection.stored(ids);
            var newer =
                    articles.findAll(ids).stream()
                            .filter(article -> isNewer(article, projection, before))
                            .toList();
            projection.take(newer, before);
        } catch (DataAccessException storeIsAway) {
            LOG.warn("The {} of {} could not be stored.", projection.name(), ids);
        }
    }

    private static <T> boolean isNewer(
            Article article, ArticleProjection<T> projection, Map<String, T> before) {
        var known = before.get(article.id());
        return known == null || projection.number(known) < article.number();
    }

    /**
     * Reads what a crash may have left unread: the articles saved last, or all of them for what is
     * empty.
     */
    public void catchUp() {
        var latest = changes.latest(MOST_UNREAD);
        projections.forEach(projection -> catchUp(projection, latest));
    }

    private void catchUp(ArticleProjection<?> projection, List<String> latest) {
        if (projection.isEmpty()) {
            int count = articles.takeAll(batch -> projection.take(batch, Map.of()), _ -> {});
            LOG.info("The {} of {} articles were read.", projection.name(), count);
        } else {
            takeNewer(projection, latest);
        }
    }

    /**
     * Reads all articles anew.
     *
     * @param progress told how many articles have been read
     * @return how many there are
     */
    public int rebuild(IntConsumer progress) {
        return articles.takeAll(this::take, progress);
    }

    private void take(List<Article> batch) {
        projections.forEach(projection -> projection.take(batch, Map.of()));
    }
}
