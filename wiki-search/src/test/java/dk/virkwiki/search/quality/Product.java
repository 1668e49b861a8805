package dk.virkwiki.search.quality;

import dk.virkwiki.search.ArticleIndex;
import dk.virkwiki.search.ArticleSearch;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchSynonyms;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The site's own search over a corpus, in an index of its own that is gone when it is closed. */
public final class Product implements Engine, AutoCloseable {
    /** The first search of a process is slow, and a slow search gives up. */
    private static final String WARM_UP = "hvordan";

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
        search.search(SearchQuery.of(WARM_UP), Audience.PUBLIC);
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
        return search.search(SearchQuery.of(query), audience).hits().stream()
                .map(hit -> hit.article().slug())
                .toList();
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
