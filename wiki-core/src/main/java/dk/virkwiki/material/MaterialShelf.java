package dk.virkwiki.material;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleChanged;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * All material in memory, and the words that have an end. Read by type the first time somebody
 * asks; after a save only the articles that were saved are read again.
 */
@Component
class MaterialShelf {
    /** More articles of a type than these are not looked through. */
    static final int MOST = 2_000;

    private static final List<ArticleType> TYPES =
            List.of(ArticleType.FOLDER, ArticleType.VIDEO, ArticleType.PAGE, ArticleType.TERM);
    private static final int BATCH = 200;

    private final Articles articles;
    private final LinkedBlockingQueue<String> changed = new LinkedBlockingQueue<>();
    private @Nullable Map<String, Material> material;
    private Map<String, Ended> ended = Map.of();
    private volatile @Nullable Contents contents;

    MaterialShelf(Articles articles) {
        this.articles = articles;
    }

    /** A word and the day it went out of use. */
    record Ended(String slug, String word, LocalDate day) {}

    /**
     * What is on the shelf.
     *
     * @param ended words that have an end, by their article's address
     */
    record Contents(List<Material> material, Map<String, Ended> ended) {}

    @EventListener
    void changed(ArticleChanged change) {
        changed.addAll(change.articleIds());
    }

    Contents contents() {
        var known = contents;
        return known != null && changed.isEmpty() ? known : read();
    }

    private synchronized Contents read() {
        var known = contents;
        if (known != null && changed.isEmpty()) {
            return known;
        }
        try {
            return readAgain();
        } catch (RuntimeException unread) {
            material = null; // what was taken out of the queue is found when all is read anew
            contents = null;
            throw unread;
        }
    }

    private Contents readAgain() {
        Map<String, Material> all = material;
        if (all == null) {
            all = new HashMap<>();
            ended = new HashMap<>();
            changed.clear(); // before the store is asked, so that no save is missed
            for (var type : TYPES) {
                put(all, articles.findAllOfType(type, MOST));
            }
            material = all;
        }
        var ids = new ArrayList<String>();
        while (changed.drainTo(ids, BATCH) > 0) {
            all.keySet().removeAll(ids);
            ended.keySet().removeAll(ids);
            put(all, articles.findAll(ids));
            ids.clear();
        }
        Map<String, Ended> bySlug = new HashMap<>();
        ended.values().forEach(word -> bySlug.put(word.slug(), word));
        var fresh = new Contents(List.copyOf(all.values()), Map.copyOf(bySlug));
        contents = fresh;
        return fresh;
    }

    private void put(Map<String, Material> all, Collection<Article> found) {
        for (var article : found) {
            if (article.metadata().type() == ArticleType.TERM) {
                ArticleFile.ownKeys(article.source(), "term")
                        .date("closed")
                        .ifPresent(
                                day ->
                                        ended.put(
                                                article.id(),
                                                new Ended(article.slug(), article.title(), day)));
            } else {
                Material.of(article).ifPresent(piece -> all.put(article.id(), piece));
            }
        }
    }
}
