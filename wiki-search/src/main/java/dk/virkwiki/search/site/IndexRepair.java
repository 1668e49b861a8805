package dk.virkwiki.search.site;

import dk.virkwiki.article.Articles;
import dk.virkwiki.article.ChangeFollower;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.search.index.IndexRefreshed;
import dk.virkwiki.search.index.IndexRefreshed.What;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes the index anew, on a thread of its own while the site is up, until it succeeds: a full disk
 * may have room later.
 */
@Component
class IndexRepair {
    private static final Logger LOG = LoggerFactory.getLogger(IndexRepair.class);
    private static final long FIRST_PAUSE_SECONDS = 2;
    private static final long LONGEST_PAUSE_SECONDS = 60;
    private static final long TELL_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long LOG_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final ArticleIndex index;
    private final Articles articles;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile @Nullable Thread running;
    private volatile boolean stopped;
    private volatile long nextTry = System.nanoTime();
    private volatile long pauseSeconds = FIRST_PAUSE_SECONDS;

    IndexRepair(
            ArticleIndex index, Articles articles, ApplicationEventPublisher events, Clock clock) {
        this.index = index;
        this.articles = articles;
        this.events = events;
        this.clock = clock;
    }

    /** A place in the feed of changes: everything written down before it has been told by now. */
    String positionNow() {
        return clock.instant().minus(ChangeFollower.OVERLAP).toString();
    }

    /**
     * Makes the index anew from the store; the old one answers meanwhile.
     *
     * @param progress told how many articles are in
     * @return how many articles there are
     */
    int rebuild(IntConsumer progress) {
        var count = new AtomicLong();
        var from = positionNow();
        index.rebuild(
                articles.count(),
                articles::streamAll,
                done -> {
                    count.accumulateAndGet(done, Math::max);
                    progress.accept((int) done);
                });
        index.commit(from);
        return count.intValue();
    }

    /** Begins a rebuild beside everything else, if one is needed and it is time to try. */
    synchronized void repairIfNeeded() {
        if (stopped || running != null || !index.needsRebuild()) {
            return;
        }
        if (System.nanoTime() - nextTry >= 0) {
            running = Thread.ofPlatform().name("search-rebuild").daemon().start(this::repair);
        }
    }

    private void repair() {
        long start = System.nanoTime();
        try {
            int count = rebuild(new Telling());
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            LOG.info("The search index was made anew: {} articles in {} s.", count, seconds);
            pauseSeconds = FIRST_PAUSE_SECONDS;
        } catch (CancellationException e) {
            LOG.info("The rebuild of the search index was stopped.");
        } catch (RuntimeException | OutOfMemoryError e) {
            long pause = pauseSeconds;
            LOG.error("The search index could not be made anew; next try in {} s.", pause, e);
            nextTry = System.nanoTime() + TimeUnit.SECONDS.toNanos(pause);
            pauseSeconds = Math.min(2 * pause, LONGEST_PAUSE_SECONDS);
        } finally {
            running = null;
        }
    }

    /** Tells how far the rebuild has come, in the log and to pages that show it. */
    private final class Telling implements IntConsumer {
        private long told = System.nanoTime();
        private long logged = told;

        @Override
        public synchronized void accept(int done) {
            if (stopped) {
                throw new CancellationException();
            }
            long now = System.nanoTime();
            if (now - told > TELL_NANOS) {
                told = now;
                events.publishEvent(new IndexRefreshed(What.ARTICLES));
            }
            if (now - logged > LOG_NANOS) {
                logged = now;
                LOG.info("{} articles are in the new search index.", done);
            }
        }
    }

    /** Lets a rebuild that is under way end soon, without a result. */
    void stop() {
        stopped = true;
        var thread = running;
        if (thread != null) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void start() {
        stopped = false;
    }
}
