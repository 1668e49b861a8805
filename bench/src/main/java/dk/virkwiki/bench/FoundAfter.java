package dk.virkwiki.bench;

import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchQuery.SpellingMode;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.shared.Audience;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/**
 * Takes samples of saved texts, a few a second, and asks search for the new word until it finds the
 * article. Time counts from when the save was acknowledged.
 */
final class FoundAfter implements AutoCloseable {
    private static final long REST_MILLIS = 100;
    private static final long BETWEEN_QUESTIONS_MILLIS = 1;
    private static final long GIVE_UP_SECONDS = 5;

    private final ArticleSearch search;
    private final SynchronousQueue<Sample> samples = new SynchronousQueue<>();
    private final Thread thread;
    private Times times = new Times();
    private int missed;

    private record Sample(String word, String slug, long savedAt) {}

    FoundAfter(ArticleSearch search) {
        this.search = search;
        this.thread = Thread.ofPlatform().daemon().name("found-after").start(this::work);
    }

    /** Tells of a save; followed up when no other is just now. */
    void saved(String word, String slug) {
        samples.offer(new Sample(word, slug, System.nanoTime()));
    }

    /** Forgets the samples so far. */
    synchronized void begin() {
        times = new Times();
        missed = 0;
    }

    /** How long it took since {@link #begin}. */
    synchronized String end() {
        return "%s; not within %d s: %d".formatted(times.describe(), GIVE_UP_SECONDS, missed);
    }

    private synchronized void note(boolean found, long nanos) {
        if (found) {
            times.add(nanos);
        } else {
            missed++;
        }
    }

    private void work() {
        try {
            while (true) {
                var sample = samples.take();
                follow(sample);
                TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(Sample sample) throws InterruptedException {
        long giveUp = sample.savedAt() + TimeUnit.SECONDS.toNanos(GIVE_UP_SECONDS);
        boolean found = isFound(sample);
        while (!found && System.nanoTime() < giveUp) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS_MILLIS);
            found = isFound(sample);
        }
        note(found, System.nanoTime() - sample.savedAt());
    }

    private boolean isFound(Sample sample) {
        var query = SearchQuery.of(sample.word()).withSpelling(SpellingMode.LITERAL);
        return search.search(query, Audience.PUBLIC).hits().stream()
                .anyMatch(hit -> hit.article().slug().equals(sample.slug()));
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
