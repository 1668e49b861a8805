package dk.virkwiki.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.virkwiki.article.ArticleChanged;
import dk.virkwiki.article.ReadingCounts;
import dk.virkwiki.code.CodeListChanged;
import dk.virkwiki.search.index.IndexRefreshed;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Pages for people who are not logged in, by address. A save takes out the article's own page; the
 * index empties all when it shows what was saved: titles stand in links, lists and the front page,
 * and making the pages anew costs a few milliseconds each. Holds at most a third of the heap; no
 * page is older than ten minutes, so that dates and counts keep true.
 */
@Component
class PageCache {
    static final Duration MAX_AGE = Duration.ofMinutes(10);

    private final ReadingCounts readingCounts;
    private final AtomicLong generation = new AtomicLong();
    private final Cache<String, CachedPage> pages;

    PageCache(ReadingCounts readingCounts) {
        this.readingCounts = readingCounts;
        this.pages =
                Caffeine.newBuilder()
                        .maximumWeight(Runtime.getRuntime().maxMemory() / 3)
                        .weigher((String _, CachedPage page) -> page.weight())
                        .removalListener((_, page, _) -> writeDown(page))
                        .build();
    }

    /** The page at this address, while it is fresh. */
    @Nullable CachedPage find(String address) {
        var page = pages.getIfPresent(address);
        return page == null || System.nanoTime() - page.madeNanos() > MAX_AGE.toNanos()
                ? null
                : page;
    }

    /** A mark to take before a page is made; see {@link #put}. */
    long generation() {
        return generation.get();
    }

    /** Keeps a page, unless something was saved since its making began. */
    void put(String address, CachedPage page, long madeInGeneration) {
        if (generation.get() == madeInGeneration) {
            pages.put(address, page);
            if (generation.get() != madeInGeneration) {
                pages.invalidate(address);
            }
        }
    }

    /** Names or addresses that any page may show have changed. */
    @EventListener(CodeListChanged.class)
    void empty() {
        generation.incrementAndGet();
        pages.invalidateAll();
    }

    /** Texts have changed: their own pages show it at once, the others when the index does. */
    @EventListener
    void forget(ArticleChanged change) {
        generation.incrementAndGet();
        var changed = Set.copyOf(change.articleIds());
        pages.asMap().values().removeIf(page -> isOneOf(changed, page.articleId()));
    }

    private static boolean isOneOf(Set<String> articleIds, @Nullable String articleId) {
        return articleId != null && articleIds.contains(articleId);
    }

    /** Lists and searches answer differently; newer words concern searches only. */
    @EventListener
    void forget(IndexRefreshed refreshed) {
        generation.incrementAndGet();
        switch (refreshed.what()) {
            case ARTICLES -> pages.invalidateAll();
            case WORDS -> pages.asMap().keySet().removeIf(PageCacheFilter::isSearch);
        }
    }

    private final Map<String, Long> unwritten = new HashMap<>();

    private void writeDown(@Nullable CachedPage page) {
        if (page != null && page.articleId() != null) {
            long times = page.readings().sumThenReset();
            if (times > 0) {
                synchronized (unwritten) {
                    unwritten.merge(page.articleId(), times, Long::sum);
                }
            }
        }
    }

    /** Writes the readings of the last minute down. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void writeReadings() {
        pages.asMap().values().forEach(this::writeDown);
        Map<String, Long> readings;
        synchronized (unwritten) {
            readings = new HashMap<>(unwritten);
            unwritten.clear();
        }
        readingCounts.add(readings);
    }
}
