package dk.virkwiki.search.index;

import dk.virkwiki.search.index.IndexRefreshed.What;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.AlreadyClosedException;

/** Makes what was saved searchable, on a thread of its own: texts at once, their words later. */
final class IndexRefresher implements AutoCloseable {
    private static final long WORDS_LEAST_MILLIS = 500;
    private static final long WORDS_REST = 20;

    private final ServingIndex serving;
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("search-index-", 0).factory());
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean wordsAsked = new AtomicBoolean();
    private volatile long wordsMillis = WORDS_LEAST_MILLIS;

    IndexRefresher(ServingIndex serving) {
        this.serving = serving;
    }

    /** Has something done again and again beside the refreshing, never at the same time. */
    void every(long seconds, Runnable act) {
        background.scheduleWithFixedDelay(act, seconds, seconds, TimeUnit.SECONDS);
    }

    /** Something was saved. */
    void ask() {
        if (asked.compareAndSet(false, true)) {
            background.execute(this::refresh);
        }
    }

    /** Makes everything saved so far searchable, its words included, before it returns. */
    void settle() {
        refresh();
        readWords();
    }

    private void refresh() {
        asked.set(false);
        var generation = serving.generation();
        try {
            generation.searchers().maybeRefreshBlocking();
        } catch (IOException | AlreadyClosedException e) {
            serving.broken(generation, e);
            return;
        }
        serving.tellFresh(What.ARTICLES);
        if (wordsAsked.compareAndSet(false, true)) {
            background.schedule(this::readWords, wordsMillis, TimeUnit.MILLISECONDS);
        }
    }

    /** Words change slowly and reading them costs, so it happens seldom when it takes long. */
    private void readWords() {
        wordsAsked.set(false);
        long start = System.nanoTime();
        var generation = serving.generation();
        try {
            serving.useWords(generation, Dictionary.readAll(generation));
        } catch (IOException | AlreadyClosedException e) {
            serving.broken(generation, e);
            return;
        }
        serving.tellFresh(What.WORDS);
        long rest = (System.nanoTime() - start) / 1_000_000 * WORDS_REST;
        wordsMillis = Math.max(WORDS_LEAST_MILLIS, rest);
    }

    @Override
    public void close() {
        background.shutdown();
        try {
            background.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
