package dk.virkwiki.bench;

import dk.virkwiki.CoreConfiguration;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.ChangeFollower;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.search.site.ArticleIndexer;
import dk.virkwiki.search.site.SearchConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;

/**
 * The wiki without its web site, wired as in the product, on an embedded store and an index of its
 * own that are gone when it is closed.
 */
final class Wiki implements AutoCloseable {
    private final Path folder;
    private final ConfigurableApplicationContext context;

    private Wiki(Path folder) {
        this.folder = folder;
        this.context =
                new SpringApplicationBuilder(Parts.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .run(
                                "--virkwiki.store.path=" + folder.resolve("data"),
                                "--virkwiki.search.path=" + folder.resolve("index"),
                                "--virkwiki.search.follow=false",
                                "--logging.level.root=error");
    }

    @Configuration
    @EnableAutoConfiguration
    @Import({CoreConfiguration.class, SearchConfiguration.class})
    static class Parts {}

    /** A wiki without articles, as it starts. */
    static Wiki empty() throws IOException {
        return new Wiki(Files.createTempDirectory("wiki-bench-"));
    }

    /** Tells everybody who listens. */
    void tell(Object event) {
        context.publishEvent(event);
    }

    /** A wiki that holds the articles of this folder, saved and indexed. */
    static Wiki with(Path articles) {
        try {
            var wiki = new Wiki(Files.createTempDirectory("wiki-bench-"));
            var report = wiki.get(ArticleImport.class).run(articles, _ -> {});
            if (!report.isComplete()) {
                wiki.close();
                throw new IllegalArgumentException(
                        report.refused() + " files refused in " + articles);
            }
            // The indexer takes in once more what was saved so shortly before the index was made.
            Thread.sleep(ChangeFollower.OVERLAP);
            var indexer = wiki.get(ArticleIndexer.class);
            indexer.finish(_ -> {});
            indexer.start();
            return wiki;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One of the wiki's parts. */
    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Where the wiki keeps its files; more may be put there. */
    Path folder() {
        return folder;
    }

    /** The articles that somebody edits and whose files have this many characters, in order. */
    List<Article> edited(int least, int most) {
        try (var all = get(Articles.class).streamAll()) {
            return all.filter(article -> article.metadata().owner() != null)
                    .filter(article -> article.source().length() >= least)
                    .filter(article -> article.source().length() <= most)
                    .toList();
        }
    }

    /** An editor of the authority that owns the article. */
    static Actor editorOf(Article article) {
        return new Actor("bench", "Bench", Role.EDITOR, article.metadata().owner(), null);
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
