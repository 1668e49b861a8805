package dk.virkwiki.web.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dk.virkwiki.article.ArticleChanged;
import dk.virkwiki.article.ReadingCounts;
import dk.virkwiki.search.index.IndexRefreshed;
import dk.virkwiki.search.index.IndexRefreshed.What;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageCacheTest {
    private final PageCache cache = new PageCache(mock(ReadingCounts.class));

    private void keep(String address, @Nullable String articleId) {
        var bytes = address.getBytes(StandardCharsets.UTF_8);
        var page = CachedPage.of("text/html;charset=UTF-8", Map.of(), bytes, articleId);
        cache.put(address, page, cache.generation());
    }

    private void keepAFew() {
        keep("/artikler/moms", "moms");
        keep("/artikler/bil", "bil");
        keep("/", null);
        keep("/soeg?q=moms", null);
        keep("/api/suggest?q=mo", null);
    }

    @Test
    void saveTakesOutTheArticlesOwnPageAtOnce() {
        keepAFew();
        cache.forget(new ArticleChanged(List.of("moms")));
        assertThat(cache.find("/artikler/moms")).isNull();
        assertThat(cache.find("/artikler/bil")).isNotNull();
    }

    @Test
    void indexThatShowsASaveEmptiesAll() {
        keepAFew();
        cache.forget(new IndexRefreshed(What.ARTICLES));
        assertThat(List.of("/artikler/bil", "/", "/soeg?q=moms"))
                .allSatisfy(address -> assertThat(cache.find(address)).isNull());
    }

    @Test
    void newerWordsConcernSearchesOnly() {
        keepAFew();
        cache.forget(new IndexRefreshed(What.WORDS));
        assertThat(cache.find("/soeg?q=moms")).isNull();
        assertThat(cache.find("/api/suggest?q=mo")).isNull();
        assertThat(cache.find("/artikler/moms")).isNotNull();
        assertThat(cache.find("/")).isNotNull();
    }

    @Test
    void pageMadeWhileSomethingWasSavedIsNotKept() {
        long before = cache.generation();
        cache.forget(new ArticleChanged(List.of("moms")));
        var page = CachedPage.of("text/html", Map.of(), new byte[1], null);
        cache.put("/artikler/bil", page, before);
        assertThat(cache.find("/artikler/bil")).isNull();
    }
}
