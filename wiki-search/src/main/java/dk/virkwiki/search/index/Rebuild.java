package dk.virkwiki.search.index;

import dk.virkwiki.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Reads all articles in batches over several threads. The first batch is the largest: it brings the
 * vocabulary that compounds are taken apart with.
 */
final class Rebuild {
    private static final int FIRST_BATCH = 2_000;
    private static final int BATCH = 200;

    private final Batch batch;
    private final RebuildProgress progress;
    private final AtomicLong indexed = new AtomicLong();
    private final int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

    /** What is done with the articles of a batch. */
    interface Batch {
        void index(List<Article> articles) throws IOException;
    }

    Rebuild(Batch batch, RebuildProgress progress) {
        this.batch = batch;
        this.progress = progress;
    }

    void run(Stream<Article> articles) throws IOException {
        var next = new ArrayList<Article>();
        var running = new ArrayList<Future<?>>();
        try (var executor = Executors.newFixedThreadPool(threads)) {
            int size = FIRST_BATCH;
            for (var each = articles.iterator(); each.hasNext(); ) {
                next.add(each.next());
                if (next.size() == size) {
                    start(executor, List.copyOf(next), running);
                    next.clear();
                    size = waitForFirst(size, running);
                }
            }
            start(executor, List.copyOf(next), running);
            while (!running.isEmpty()) {
                await(running.removeFirst());
            }
        }
    }

    private int waitForFirst(int size, List<Future<?>> running) throws IOException {
        if (size == FIRST_BATCH || running.size() > 2 * threads) {
            await(running.removeFirst());
        }
        return BATCH;
    }

    private void start(ExecutorService executor, List<Article> articles, List<Future<?>> running) {
        running.add(
                executor.submit(
                        () -> {
                            batch.index(articles);
                            progress.indexed(indexed.addAndGet(articles.size()));
                            return articles.size();
                        }));
    }

    private static void await(Future<?> batch) throws IOException {
        try {
            batch.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case UncheckedIOException cause -> throw cause;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the rebuild was stopped", e);
        }
    }
}
