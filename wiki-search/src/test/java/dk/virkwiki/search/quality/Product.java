package dk.virkwiki.search.quality;

import dk.virkwiki.search.HitOrder;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchResult;
import dk.virkwiki.search.SearchSynonyms;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The site's own search over a corpus, in an index of its own that is gone when it is closed. */
public final class Product implements Engine, AutoCloseable {
    private static final int TRIES = 100;
    private static final int PAGE = 20;

    private final Path folder;
    private final ArticleIndex index;
    private final ArticleSearch search;

    private Product(Path folder, Corpus corpus, SearchSynonyms synonyms) {
        this.folder = folder;
        var links = corpus.links();
        index = ArticleIndex.open(folder, _ -> links);
        index.rebuild(() -> corpus.articles().stream(), _ -> {});
        search = new ArticleSearch(index);
        search.use(synonyms);
    }

    /** Indexes the corpus. */
    public static Product of(Corpus corpus, SearchSynonyms synonyms) {
        try {
            return new Product(Files.createTempDirectory("search-quality-"), corpus, synonyms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The search itself. */
    public ArticleSearch search() {
        return search;
    }

    @Override
    public List<String> find(String query, Audience audience) {
        return whole(SearchQuery.of(query), audience).hits().stream()
                .map(hit -> hit.article().slug())
                .toList();
    }

    /** The same in the order in which the page of results shows them. */
    List<String> page(String query, Audience audience) {
        var found = whole(SearchQuery.of(query).withPage(0, PAGE), audience);
        return HitOrder.of(found.hits(), query, null).all().stream()
                .map(hit -> hit.article().slug())
                .toList();
    }

    /** A slow search gives up and says nothing of quality: the first ones, or on a busy machine. */
    private SearchResult whole(SearchQuery query, Audience audience) {
        for (int i = 0; i < TRIES; i++) {
            var result = search.search(query, audience);
            if (!result.isCutShort()) {
                return result;
            }
        }
        throw new IllegalStateException("too busy to measure: " + query.text());
    }

    @Override
    public void close() {
        index.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
