package dk.virkwiki.web.start;

import dk.virkwiki.article.Articles;
import dk.virkwiki.folder.ArticleImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Fills an empty wiki with articles, so that the first page a newcomer opens has something on it.
 */
@Component
class FirstArticles implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstArticles.class);
    private static final String CLASSPATH = "classpath:";

    private final Articles articles;
    private final ArticleImport articleImport;
    private final String from;

    FirstArticles(
            Articles articles,
            ArticleImport articleImport,
            @Value("${virkwiki.articles.first}") String from) {
        this.articles = articles;
        this.articleImport = articleImport;
        this.from = from;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (from.isBlank() || !articles.isEmpty()) {
            return;
        }
        if (!from.startsWith(CLASSPATH)) {
            take(Path.of(from));
            return;
        }
        var copy = Files.createTempDirectory("virk-wiki-articles");
        try {
            copyShipped(from.substring(CLASSPATH.length()), copy);
            take(copy);
        } finally {
            FileSystemUtils.deleteRecursively(copy);
        }
    }

    private void take(Path folder) {
        var report = articleImport.run(folder, _ -> {});
        LOG.info("First start: {} articles from {}.", report.created(), from);
        if (!report.isComplete()) {
            LOG.warn("{} files were left out; »import« says why.", report.refused());
        }
    }

    private static void copyShipped(String root, Path copy) throws IOException {
        var marker = "/" + root + "/";
        var resources = new PathMatchingResourcePatternResolver();
        for (var resource : resources.getResources("classpath*:" + root + "/**/*.*")) {
            var address = resource.getURL().getPath();
            var file =
                    copy.resolve(address.substring(address.lastIndexOf(marker) + marker.length()));
            Files.createDirectories(file.getParent());
            try (var in = resource.getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
