package dk.virkwiki.search.site;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleChanged;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Change;
import dk.virkwiki.article.Changes;
import dk.virkwiki.search.index.ArticleIndex;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index in step with the articles. One thread takes in what was saved, so that an older
 * text never overwrites a newer one; at start it reads the feed from where the index ended, or
 * makes the index anew while the site is up.
 */
@Component
public class ArticleIndexer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleIndexer.class);
    private static final int BATCH = 200;
    private static final int FEED_PAGE = 1_000;

    private final ArticleIndex index;
    private final Articles articles;
    private final Changes changes;
    private final IndexRepair repair;
    private final boolean follows;
    private final LinkedBlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    private volatile @Nullable Thread worker;

    /**
     * @param follows whether saved articles are taken in by themselves from the start; commands
     *     leave it to {@link #finish}, which does it once and with all threads
     */
    ArticleIndexer(
            ArticleIndex index,
            Articles articles,
            Changes changes,
            IndexRepair repair,
            @Value("${virkwiki.search.follow:true}") boolean follows) {
        this.index = index;
        this.articles = articles;
        this.changes = changes;
        this.repair = repair;
        this.follows = follows;
    }

    @EventListener
    void changed(ArticleChanged change) {
        waiting.addAll(change.articleIds());
    }

    /**
     * Makes the index anew from the store; the old one answers meanwhile.
     *
     * @param progress told how many articles are in
     * @return how many articles there are
     */
    public int rebuild(IntConsumer progress) {
        return repair.rebuild(progress);
    }

    /**
     * Takes in everything that waits, or makes the index anew, and writes it to disk.
     *
     * @param progress told how many articles are in when the index is made anew
     */
    public void finish(IntConsumer progress) {
        catchUp();
        if (index.needsRebuild()) {
            waiting.clear();
            rebuild(progress);
            return;
        }
        var from = repair.positionNow();
        while (!waiting.isEmpty()) {
            takeIn(0);
        }
        index.commit(from);
    }

    @Override
    public boolean isAutoStartup() {
        return follows;
    }

    @Override
    public void start() {
        repair.start();
        var thread = Thread.ofPlatform().name("article-indexer").daemon().unstarted(this::work);
        worker = thread; // before it runs: it stops when it is not the worker
        thread.start();
    }

    @Override
    public void stop() {
        var running = worker;
        worker = null;
        repair.stop();
        if (running != null) {
            running.interrupt();
            try {
                running.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void work() {
        boolean caughtUp = false;
        while (worker == Thread.currentThread()) {
            try {
                if (!caughtUp) {
                    catchUp();
                    caughtUp = true;
                }
                repair.repairIfNeeded();
                takeIn(1_000);
            } catch (RuntimeException e) {
                if (worker == Thread.currentThread()) {
                    LOG.warn("Saved articles could not be indexed; trying again", e);
                    pause();
                }
            }
        }
    }

    /** Has everything taken in that was saved since the index was closed. */
    private void catchUp() {
        if (index.needsRebuild()) {
            return;
        }
        var position = index.position().flatMap(ArticleIndexer::instant);
        if (position.isEmpty()) {
            index.distrust();
            return;
        }
        var from = position.get();
        var page = changes.since(from, FEED_PAGE);
        var ids = new LinkedHashSet<String>();
        while (!page.isEmpty()) {
            page.stream().map(Change::articleId).forEach(ids::add);
            var last = page.getLast().at();
            if (page.size() < FEED_PAGE) {
                break;
            }
            page = changes.since(last.equals(from) ? last.plusMillis(1) : last, FEED_PAGE);
            from = last;
        }
        waiting.addAll(ids);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void takeIn(long waitMillis) {
        var from = repair.positionNow();
        var ids = new HashSet<String>();
        try {
            var first = waiting.poll(waitMillis, TimeUnit.MILLISECONDS);
            if (first == null) {
                return;
            }
            ids.add(first);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        waiting.drainTo(ids, BATCH - 1);
        try {
            index(ids);
        } catch (RuntimeException e) {
            waiting.addAll(ids);
            throw e;
        }
        if (waiting.isEmpty()) {
            index.reached(from);
        }
    }

    private void index(Collection<String> ids) {
        var found = articles.findAll(ids);
        var known = found.stream().map(Article::id).collect(Collectors.toSet());
        var newer = index.newer(found); // the feed is read with an overlap
        if (!newer.isEmpty()) {
            index.save(newer);
        }
        ids.stream().filter(id -> !known.contains(id)).forEach(index::remove);
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
